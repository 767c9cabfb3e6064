import { leftAlone as item } from '../storage';
import type { Strings } from '../strings';
import { Cross } from '../style/icons';

/** The words a person asked us to leave alone, each with its way back. */
export function Words({ leftAlone, words: { t } }: { readonly leftAlone: readonly string[]; readonly words: Strings }) {
  const remove = (word: string): void => void item.set(leftAlone.filter((other) => other !== word));
  return (
    <section class="card">
      <h2>{t('opt_words')}</h2>
      {leftAlone.length === 0 ? (
        <p class="soft">{t('opt_words_none')}</p>
      ) : (
        <ul class="pills">
          {leftAlone.toSorted((a, b) => a.localeCompare(b)).map((word) => (
            <li class="pill" key={word}>
              {word}
              <button class="cross" type="button" aria-label={t('opt_words_remove', { word })} onClick={() => remove(word)}>
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
