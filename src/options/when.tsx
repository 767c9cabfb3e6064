import { Locked } from './locked';
import type { CardProps } from './options';

const CHOICES = ['findings', 'always', 'off'] as const;

/** When to ask. */
export function When({ settings: { values, from }, words, change }: CardProps) {
  const { t } = words;
  if (from.askWhen === 'managed') {
    return (
      <section class="card">
        <h2>{t('opt_when')}</h2>
        <div class="setting">
          <span>
            {t(`opt_when_${values.askWhen}`)}
            <br />
            <span class="small soft">{t(`opt_when_${values.askWhen}_line`)}</span>
          </span>
          <Locked words={words} />
        </div>
      </section>
    );
  }
  return (
    <section class="card">
      <h2 aria-hidden="true">{t('opt_when')}</h2>
      <fieldset>
        <legend class="sr">{t('opt_when')}</legend>
        {CHOICES.map((choice) => (
          <label class="choice" key={choice}>
            <input type="radio" name="when" value={choice} checked={values.askWhen === choice} onChange={() => change({ askWhen: choice })} />
            <span>
              {t(`opt_when_${choice}`)}
              <br />
              <span class="small soft">{t(`opt_when_${choice}_line`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
