import type { School } from '../core/types';
import { readAccount } from './formats';
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
    accounts: settings.officialAccounts.map(readAccount).filter((line) => line !== null),
    incidentTerms: settings.incidentActive ? settings.incidentTerms : null,
    watchlist: settings.watchlist,
    askWhen: settings.askWhen,
    rulesNote: settings.rulesNote,
    rulesOff: settings.rulesOff,
    leftAlone,
    today,
  };
}

/** 01:00 UTC on the last Sunday of a month (0 = January). */
function lastSunday(year: number, month: number): number {
  const at = new Date(Date.UTC(year, month + 1, 0, 1));
  return at.setUTCDate(at.getUTCDate() - at.getUTCDay());
}

const HOUR = 3_600_000;

/**
 * Today where the school is, `YYYY-MM-DD`: a plan is told on its day, wherever the laptop's clock thinks it is.
 * By the rule of the Summer Time Order 2002 (SI 2002/262) and not by `Intl`, whose first question costs 20 ms in
 * Chromium, under the first key of a post.
 */
export function todayInSchool(now: Date): string {
  const year = now.getUTCFullYear();
  const isSummer = +now >= lastSunday(year, 2) && +now < lastSunday(year, 9);
  return new Date(+now + (isSummer ? HOUR : 0)).toISOString().slice(0, 10);
}
