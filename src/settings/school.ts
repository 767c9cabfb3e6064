import type { School } from '../core/types';
import type { Settings } from './schema';

/** What the core needs of the settings. People named as contacts are staff too. */
export function schoolOf(settings: Settings, today: () => string, leftAlone: readonly string[]): School {
  const { headteacherName, dpoName, dslName, chairName, itName } = settings;
  const named = [headteacherName, dpoName, dslName, chairName, itName].filter((name) => name !== '');
  return {
    name: settings.schoolName,
    aliases: settings.schoolAliases,
    address: settings.schoolAddress,
    phone: settings.schoolPhone,
    email: settings.schoolEmail,
    domains: settings.schoolDomains,
    staff: [...new Set([...settings.staffNames, ...named])],
    watchlist: settings.watchlist,
    askWhen: settings.askWhen,
    rulesNote: settings.rulesNote,
    rulesOff: settings.rulesOff,
    leftAlone,
    today,
  };
}

let calendar: Intl.DateTimeFormat | undefined;

/**
 * Today where the school is, `YYYY-MM-DD`: a plan is told on its day, wherever the laptop's clock thinks it is.
 * The first call costs about 20 ms in Chromium, which then loads its time zones: not for the way of a first key.
 */
export function todayInSchool(now: Date): string {
  calendar ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  return calendar.format(now);
}
