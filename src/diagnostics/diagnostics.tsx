import type { Problem } from '../settings/effective';
import type { InForce } from '../settings/load';
import type { Strings } from '../strings';
import { Copy } from '../style/copy';
import { NameLine } from '../style/name-line';
import type { Covered } from './coverage';
import type { Row } from './report';
import { SelfTest } from './self-test';

export interface DiagnosticsProps {
  readonly settings: InForce;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly rows: readonly Row[];
  readonly coverage: readonly Covered[];
  readonly words: Strings;
}

/** What IT looks at on one computer: what holds there and why, and whether a post is held. */
export function Diagnostics({ settings, facts, rows, coverage, words }: DiagnosticsProps) {
  const { t } = words;
  const refused = settings.problems.map((problem) => refusedLine(problem, words));
  const report = reportText({ facts, rows, coverage, words }, refused);
  return (
    <div class="sl sheet wide">
      <NameLine product={t('product')} school={settings.values.schoolName} />
      <h1>{t('dia_title')}</h1>
      <p class="soft">{t('dia_lead')}</p>
      <section class="card">
        {facts.map(([label, value]) => (
          <div class="setting" key={label}>
            <span>{label}</span>
            <span>{value}</span>
          </div>
        ))}
        <div class="sure">
          <Copy text={report} label={t('dia_copy')} look="main second" done={t('dia_copied')} failed={t('copy_failed')} />
        </div>
      </section>
      <SelfTest off={settings.values.askWhen === 'off'} words={words} />
      <section class="card">
        <h2>{t('dia_refused')}</h2>
        {refused.length === 0 && <p>{t('dia_refused_none')}</p>}
        <ul class="refused">
          {refused.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{t('dia_values')}</h2>
        <Table
          head={[t('dia_key'), t('dia_value'), t('dia_source')]}
          rows={rows.map(({ key, value, from }) => ({ cells: [key, value, from] }))}
        />
      </section>
      <section class="card">
        <h2>{t('dia_platforms')}</h2>
        <Table
          head={[t('dia_platform'), t('dia_ways'), t('dia_permission')]}
          rows={coverage.map(({ name, how, allowed }) => ({ cells: [name, how, t(allowed ? 'dia_allowed' : 'dia_missing')], mind: !allowed }))}
        />
      </section>
    </div>
  );
}

interface TableProps {
  readonly head: readonly string[];
  /** `mind`: the last cell is what somebody has to see to. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly mind?: boolean }[];
}

function Table({ head, rows }: TableProps) {
  return (
    <div class="tablewrap">
      <table>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, mind }) => (
            <tr key={cells[0]}>
              {cells.map((cell, at) => (
                <td key={at} data-label={head[at]} class={mind && at === cells.length - 1 ? 'mind' : ''}>
                  {at === 0 ? <code>{cell}</code> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const refusedLine = ({ key, source, reason, value = '', max }: Problem, { t }: Strings): string =>
  `${key || '*'} · ${t(source === 'managed' ? 'dia_from_school' : 'dia_from_you')}: ${t(`refused_${reason}`, { value, max: max ?? '' })}`;

function reportText({ facts, rows, coverage, words: { t } }: Omit<DiagnosticsProps, 'settings'>, refused: readonly string[]): string {
  const blocks = [
    facts.map((fact) => fact.join(': ')),
    refused,
    rows.map(({ key, value, from }) => `${key} (${from}): ${value.replaceAll('\n', ', ')}`),
    coverage.map(({ name, how, allowed }) => `${name}: ${how}${allowed ? '' : ` · ${t('dia_missing')}`}`),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
