import { useState } from 'preact/hooks';
import { Practice } from '../practice/practice';
import type { MessageKey, Strings } from '../strings';
import { Mark } from '../style/icons';
import { NameLine } from '../style/name-line';

interface Props {
  readonly schoolName: string;
  readonly words: Strings;
}

const LISTS = [
  ['does', ['wel_does_1', 'wel_does_2', 'wel_does_3']],
  ['never', ['wel_never_1', 'wel_never_2', 'wel_never_3']],
] as const satisfies readonly (readonly [string, readonly MessageKey[]])[];

const STANDARDS = ['kind', 'honest', 'sensitive', 'confidential', 'professional', 'doubt'] as const;

/** What a person sees who has put this into the browser without a school: what it does, and a box to try it in. */
export function Welcome({ schoolName, words }: Props) {
  const [tried, setTried] = useState(false);
  const { t } = words;
  return (
    <div class="sl sheet">
      <Mark large />
      <h1 class="hero">{t('wel_title')}</h1>
      <p>{t('wel_lead')}</p>
      <div class="twocol">
        {LISTS.map(([id, lines]) => (
          <section key={id} class={id}>
            <h2>{t(`wel_${id}`)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section class="card">
        <h2>{t('wel_try')}</h2>
        <p class="soft">{t('wel_try_line')}</p>
        <Practice words={words} posted={() => setTried(true)} />
      </section>
      <section class="card">
        <h2>{t('check_standards')}</h2>
        <ol class="six">
          {STANDARDS.map((id) => (
            <li key={id}>
              <b>{t(`std_${id}`)}</b>
              <span>{t(`std_${id}_line`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <p class={tried ? 'firm' : ''}>{t('wel_done')}</p>
      <p class="soft">{t('wel_cover')}</p>
      <NameLine product={t('product')} school={schoolName} />
    </div>
  );
}
