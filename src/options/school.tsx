import { useId } from 'preact/hooks';
import { SETTINGS, type Settings } from '../settings/schema';
import { Locked } from './locked';
import type { CardProps } from './options';

const LANGUAGES = SETTINGS.language.choices;

/** The school's name and the language. */
export function School({ settings: { values, from }, words, change }: CardProps) {
  const id = useId();
  const { t } = words;
  return (
    <section class="card">
      <h2>{t('opt_school')}</h2>
      <div class="setting">
        {from.schoolName === 'managed' ? (
          <>
            <span>
              {t('opt_school_name')}
              <br />
              <span class="value soft">{values.schoolName}</span>
            </span>
            <Locked words={words} />
          </>
        ) : (
          <>
            <label for={id}>{t('opt_school_name')}</label>
            <input
              class="field short"
              id={id}
              maxLength={SETTINGS.schoolName.maxLength}
              value={values.schoolName}
              onChange={(event) => change({ schoolName: event.currentTarget.value })}
            />
          </>
        )}
      </div>
      <div class="setting">
        <span>{t('opt_lang')}</span>
        {from.language === 'managed' ? (
          <span class="value pair">
            {t(`opt_lang_${values.language}`)}
            <Locked words={words} />
          </span>
        ) : (
          <select class="pick" aria-label={t('opt_lang')} value={values.language} onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} {...(language === 'auto' ? {} : { lang: language })}>
                {t(`opt_lang_${language}`)}
              </option>
            ))}
          </select>
        )}
      </div>
    </section>
  );
}
