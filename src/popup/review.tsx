import { todayInSchool } from '../settings/school';
import type { Settings } from '../settings/schema';
import { dateIn, type Strings } from '../strings';

/** Has the day of the next review gone by? */
export const isOverdue = ({ policyReviewDue }: Pick<Settings, 'policyReviewDue'>, now: Date): boolean =>
  policyReviewDue !== '' && policyReviewDue < todayInSchool(now);

/** Says that the review of the policy is overdue; nothing otherwise. */
export function Review({ settings, words, now }: { readonly settings: Settings; readonly words: Strings; readonly now: Date }) {
  if (!isOverdue(settings, now)) return null;
  return (
    <p class="mindbox">
      <b>{words.t('ver_overdue', { date: dateIn(words.locale, settings.policyReviewDue) })}</b>
      {words.t('ver_overdue_line')}
    </p>
  );
}
