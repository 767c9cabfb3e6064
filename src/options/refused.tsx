import type { Problem } from '../settings/effective';
import type { Strings } from '../strings';

/** Values that could not be taken, and why: browsers drop them in silence, so this is where IT can see it. */
export function Refused({ problems, words: { t } }: { readonly problems: readonly Problem[]; readonly words: Strings }) {
  if (problems.length === 0) return null;
  return (
    <section class="card">
      <h2>{t('dia_refused')}</h2>
      <ul class="refused">
        {problems.map(({ key, source, reason, value = '', max = '' }, index) => (
          <li key={index}>
            <code>{key || '*'}</code>
            <span class="soft"> · {t(source === 'managed' ? 'dia_from_school' : 'dia_from_you')}</span>
            <br />
            {t(`refused_${reason}`, { value, max })}
          </li>
        ))}
      </ul>
    </section>
  );
}
