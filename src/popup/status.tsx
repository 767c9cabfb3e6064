import type { InForce } from '../settings/load';
import type { MessageKey, Strings } from '../strings';
import type { PageStatus } from './page-status';

interface Props {
  readonly status: PageStatus | null;
  readonly settings: InForce;
  readonly words: Strings;
}

/** How this page stands, and which rules somebody switched off. */
export function Status({ status, settings: { values, from }, words: { t } }: Props) {
  const name = (rule: string): string => t(`kind_${rule.replaceAll('-', '_')}` as MessageKey) || rule;
  const off = values.rulesOff.map(name).join(', ');
  return (
    <>
      <section class={`state ${status?.lamp ?? 'off'}`} aria-live="polite" aria-busy={status === null}>
        <span class="lamp" aria-hidden="true" />
        <h1>{status ? t(status.title) : '…'}</h1>
        <p>{status ? t(status.line, { what: status.gaps?.map((gap) => t(gap)).join(', ') ?? '' }) : ''}</p>
      </section>
      {off && <p class="aside">{t(from.rulesOff === 'managed' ? 'state_rules_school' : 'state_rules_you', { what: off })}</p>}
    </>
  );
}
