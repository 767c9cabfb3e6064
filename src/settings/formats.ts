import type { Format } from './schema';
import { readSite, siteText, type SiteRefusal } from './sites';

export type FormatRefusal = 'date' | 'email' | 'phone' | 'url' | 'domain' | 'account' | 'rule' | 'encoding' | SiteRefusal;

type Read = { readonly text: string } | { readonly refused: FormatRefusal };

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const DOMAIN = new RegExp(String.raw`^${LABEL}(?:\.${LABEL})+$`, 'u');
const EMAIL = new RegExp(String.raw`^[^\s@<>()[\]\\,;:"?&]{1,64}@${LABEL}(?:\.${LABEL})+$`, 'u');
// A name without a dot is a server on the school's own network; never `user:password@`.
const URL_LIKE = new RegExp(String.raw`^https?://${LABEL}(?:\.${LABEL})*(?::\d{1,5})?(?:[/?#]\S*)?$`, 'iu');
const PHONE = /^\+?[\d\s().-]+(?:(?:ext\.?|x)\s*\d{1,6})?$/i;

/** Reads a tidy text in its format and brings it to its one form. */
export function readFormat(format: Format | undefined, text: string): Read {
  switch (format) {
    case undefined:
      return { text };
    case 'date':
      return isDate(text) ? { text } : { refused: 'date' };
    case 'email':
      return EMAIL.test(text) ? { text } : { refused: 'email' };
    case 'phone': {
      const digits = text.replace(/\D/g, '').length;
      return PHONE.test(text) && digits >= 3 && digits <= 21 ? { text } : { refused: 'phone' };
    }
    case 'url':
      return URL_LIKE.test(text) ? { text } : { refused: 'url' };
    case 'domain': {
      const domain = text.toLowerCase().replace(/^(?:@|www\.)/, '');
      return DOMAIN.test(domain) ? { text: domain } : { refused: 'domain' };
    }
    case 'site': {
      const site = readSite(text);
      return typeof site === 'string' ? { refused: site } : { text: siteText(site) };
    }
    case 'account': {
      const account = readAccount(text);
      return account ? { text: accountText(account) } : { refused: 'account' };
    }
    case 'rule': {
      const rule = text.toLowerCase();
      return /^[a-z][a-z0-9-]*$/.test(rule) ? { text: rule } : { refused: 'rule' };
    }
    case 'encoded':
      return /^[\x21-\x7e]+$/.test(text) ? { text } : { refused: 'encoding' };
  }
}

/** `YYYY-MM-DD`, and a day that exists. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** One line of the official accounts register. Dates are '' where not given. */
export interface OfficialAccount {
  readonly platform: string;
  readonly account: string;
  readonly master: string;
  readonly users: string;
  readonly opened: string;
  readonly closed: string;
}

/** Reads "platform | account | master administrator | approved users | opened | closed"; null where it is not that. */
export function readAccount(line: string): OfficialAccount | null {
  const [platform = '', account = '', master = '', users = '', opened = '', closed = '', ...more] = line.split('|').map((part) => part.trim());
  if (!platform || !account || more.length > 0) return null;
  return [opened, closed].every((day) => day === '' || isDate(day)) ? { platform, account, master, users, opened, closed } : null;
}

const accountText = ({ platform, account, master, users, opened, closed }: OfficialAccount): string =>
  [platform, account, master, users, opened, closed].join(' | ').trim();
