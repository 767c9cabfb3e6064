import { RULES } from '../core/rules/index';
import type { Kind } from '../core/types';
import type { MessageKey } from '../strings';
import { Locked } from './locked';
import type { CardProps } from './options';

const ORDER: readonly Kind[] = [
  'pupil-name', 'address', 'contact', 'identifier', 'unreleased-plan', 'private-info', 'incident', 'unkind', 'credential', 'rumour', 'topic', 'account', 'boundary', 'image',
];
/** Only what some rule really looks for: a row without one would promise what nobody does. */
const KINDS = ORDER.filter((kind) => RULES.some((rule) => rule.kind === kind));

const STANDINGS = ['ask', 'note', 'off'] as const;
type Standing = (typeof STANDINGS)[number];

/** What to look for: each kind may ask, only note, or be off, as far as the school leaves it open. */
export function Rules({ settings: { values, from }, words, change }: CardProps) {
  const { t } = words;
  const noteLocked = from.rulesNote === 'managed';
  const offLocked = from.rulesOff === 'managed';
  const standing = (kind: Kind): Standing => (values.rulesOff.includes(kind) ? 'off' : values.rulesNote.includes(kind) ? 'note' : 'ask');
  const isLocked = (now: Standing): boolean => (noteLocked && offLocked) || (now === 'off' && offLocked) || (now === 'note' && noteLocked);
  const set = (kind: Kind, next: Standing): void => {
    const without = (list: readonly string[]) => list.filter((rule) => rule !== kind);
    change({
      ...(noteLocked ? {} : { rulesNote: [...without(values.rulesNote), ...(next === 'note' ? [kind] : [])] }),
      ...(offLocked ? {} : { rulesOff: [...without(values.rulesOff), ...(next === 'off' ? [kind] : [])] }),
    });
  };
  return (
    <section class="card">
      <h2>{t('opt_rules')}</h2>
      {KINDS.map((kind) => {
        const now = standing(kind);
        const name = t(`kind_${kind.replaceAll('-', '_')}` as MessageKey);
        return (
          <div class="setting" key={kind}>
            <span>{name}</span>
            {isLocked(now) ? (
              <span class="value pair">
                {t(`opt_rules_${now}`)}
                <Locked words={words} />
              </span>
            ) : (
              <select class="pick" aria-label={name} value={now} onChange={(event) => set(kind, event.currentTarget.value as Standing)}>
                {STANDINGS.filter((choice) => choice === now || !isLocked(choice)).map((choice) => (
                  <option key={choice} value={choice}>
                    {t(`opt_rules_${choice}`)}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </section>
  );
}
