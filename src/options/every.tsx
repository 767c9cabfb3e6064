import { useId, useState } from 'preact/hooks';
import { settingOf } from '../settings/keys';
import { readValue } from '../settings/read-value';
import type { SettingKey, Settings } from '../settings/schema';
import type { MessageKey } from '../strings';
import { Locked } from './locked';
import type { CardProps } from './options';

/** What has no card of its own, in the order in which somebody would fill it in. A test holds that no setting is missing. */
export const GROUPS = [
  { title: 'opt_of_school', keys: ['schoolAliases', 'schoolAddress', 'schoolPhone', 'schoolEmail', 'schoolDomains', 'nation'] },
  { title: 'opt_of_policy', keys: ['policyUrl', 'policyVersion', 'policyReviewed', 'policyReviewedBy', 'policyReviewDue', 'dataProtectionUrl', 'safeguardingPolicyUrl', 'byodPolicyUrl', 'privacyNoticeUrl'] },
  {
    title: 'opt_of_people',
    keys: [
      'headteacherName', 'headteacherEmail', 'headteacherPhone', 'dslName', 'dslEmail', 'dslPhone', 'dpoName', 'dpoEmail', 'dpoPhone', 'chairName', 'chairEmail', 'chairPhone',
      'ladoPhone', 'ladoUrl', 'itName', 'itEmail', 'itPhone', 'contactsCheckedOn', 'reportUrl',
    ],
  },
  { title: 'opt_of_lists', keys: ['officialAccounts', 'staffNames', 'excludedSites', 'workSites', 'watchlist'] },
  { title: 'opt_of_incident', keys: ['incidentActive', 'incidentMessage', 'incidentTerms'] },
] as const satisfies readonly { title: MessageKey; keys: readonly SettingKey[] }[];

type Key = (typeof GROUPS)[number]['keys'][number];

/** Council schools in Scotland have no governors, and their parent councils run no school (Scottish Schools (Parental Involvement) Act 2006). */
const isChair = (name: Key): name is 'chairName' | 'chairEmail' | 'chairPhone' => name.startsWith('chair');
const labelOf = (name: Key, nation: Settings['nation']): MessageKey => (nation === 'scotland' && isChair(name) ? `set_${name}_scotland` : `set_${name}`);

/** All else that can be set: by a school for all its computers, or here for this one. */
export function Every(card: CardProps) {
  const { t } = card.words;
  return (
    <section class="card every">
      <h2>{t('opt_every')}</h2>
      <p class="soft">{t('opt_every_line')}</p>
      {GROUPS.map(({ title, keys }) => (
        <details key={title}>
          <summary>{t(title)}</summary>
          {keys.map((key) => (
            <Field key={key} {...card} name={key} />
          ))}
        </details>
      ))}
    </section>
  );
}

/** One setting: as text where it is the school's, else with what it takes and why it could not be taken. */
function Field({ settings: { values, from }, words, change, name }: CardProps & { readonly name: Key }) {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const id = useId();
  const { t } = words;
  const setting = settingOf(name);
  const label = t(labelOf(name, values.nation));
  const value: unknown = values[name];
  const isSecret = 'format' in setting && setting.format === 'encoded' && value !== '';
  const text = isSecret ? t('dia_secret') : Array.isArray(value) ? value.join('\n') : String(value);
  const keep = (raw: unknown): void => {
    const read = readValue(setting, raw);
    setWrong(read.refused.map(({ reason, value: given = '', max = '' }) => t(`refused_${reason}`, { value: given, max })));
    // What could be taken of it is kept; what stood there before stays where nothing could.
    if (read.value !== undefined || read.refused.length === 0) change({ [name]: read.value ?? setting.default } as Partial<Settings>);
  };
  if (from[name] === 'managed' || setting.by === 'school') {
    return (
      <div class="setting">
        <span>
          {label}
          {from[name] === 'managed' && setting.kind !== 'bool' && (
            <>
              <br />
              <span class="value soft lines">{setting.kind === 'enum' ? t(`nation_${values.nation}`) : text}</span>
            </>
          )}
        </span>
        {from[name] === 'managed' ? <Locked words={words} /> : <span class="small soft">{t('refused_school')}</span>}
      </div>
    );
  }
  const control = { id, 'aria-describedby': `${id}-wrong`, 'aria-invalid': wrong.length > 0 } as const;
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {setting.kind === 'enum' ? (
        <select class="pick" {...control} value={text} onChange={(event) => keep(event.currentTarget.value)}>
          {setting.choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`nation_${choice as Settings['nation']}`)}
            </option>
          ))}
        </select>
      ) : setting.kind === 'stringList' ? (
        <textarea class="field" rows={3} {...control} value={text} onChange={(event) => keep(event.currentTarget.value.split('\n').filter((line) => line.trim()))} />
      ) : (
        <input class="field short" {...control} value={text} onFocus={(event) => isSecret && event.currentTarget.select()} onChange={(event) => keep(event.currentTarget.value)} />
      )}
      <p class="err" id={`${id}-wrong`} role="status">
        {wrong.join(' ')}
      </p>
    </div>
  );
}
