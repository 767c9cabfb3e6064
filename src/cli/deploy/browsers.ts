import { version } from '../../../package.json';
import type { Setting, SettingKey, Settings } from '../../settings/schema';
import { settingOf } from '../../settings/keys';

/** With its version in the name: a new address is what makes Firefox install anew. Source: Firefox, Policies.sys.mjs. */
export const XPI = `second-look-${version}.xpi`;

export type BrowserName = 'Chrome' | 'Edge' | 'Firefox';

/** What is handed out: the school's values, and where the browsers find the extension. */
export interface Deployment {
  readonly values: Partial<Settings>;
  readonly ids: Readonly<Record<BrowserName, string>>;
  /** The folder on the school's own server with what `npm run package` wrote, without a slash at its end; null: from the stores. */
  readonly packages: string | null;
}

/** How one browser is told what to install and how to set it. Source of every name: the browser's own list of policies. */
export interface Browser {
  readonly name: BrowserName;
  /** Its key under HKEY_CURRENT_USER, with all policies of it. */
  readonly policies: string;
  /** Where in its JSON the extension's own values stand. */
  readonly block: (id: string) => readonly string[];
  /** In the registry they stand one key further down. */
  readonly inRegistry: readonly string[];
  /** Its entry in `ExtensionSettings`. */
  readonly entry: (deployment: Deployment) => Readonly<Record<string, string | boolean>>;
  /** Without this policy somebody could post from a private window, where we are not unless the person lets us. */
  readonly privateWindows: { readonly policy: string; readonly value: number } | null;
  readonly linux: string;
  /** The preference domain of its policies on a Mac. */
  readonly mac: string;
}

const forced = (store: string, pin: Readonly<Record<string, string>>) => ({ packages }: Deployment) => ({
  installation_mode: 'force_installed',
  // Without the last, the address would be asked once only and never for an update.
  ...(packages === null ? { update_url: store } : { update_url: `${packages}/update.xml`, override_update_url: true }),
  ...pin,
});

/** What Chrome and Edge have alike. */
const chromium = { block: (id: string) => ['3rdparty', 'extensions', id], inRegistry: ['policy'] } as const;

export const BROWSERS: readonly Browser[] = [
  {
    ...chromium,
    name: 'Chrome',
    policies: String.raw`Software\Policies\Google\Chrome`,
    entry: forced('https://clients2.google.com/service/update2/crx', { toolbar_pin: 'force_pinned' }),
    privateWindows: { policy: 'IncognitoModeAvailability', value: 1 },
    linux: '/etc/opt/chrome/policies/managed/second-look.json',
    mac: 'com.google.Chrome',
  },
  {
    ...chromium,
    name: 'Edge',
    policies: String.raw`Software\Policies\Microsoft\Edge`,
    entry: forced('https://edge.microsoft.com/extensionwebstorebase/v1/crx', { toolbar_state: 'force_shown' }),
    privateWindows: { policy: 'InPrivateModeAvailability', value: 1 },
    linux: '/etc/opt/edge/policies/managed/second-look.json',
    mac: 'com.microsoft.Edge',
  },
  {
    name: 'Firefox',
    policies: String.raw`Software\Policies\Mozilla\Firefox`,
    block: (id) => ['3rdparty', 'Extensions', id],
    inRegistry: [],
    entry: ({ ids, packages }) => ({
      installation_mode: 'force_installed',
      install_url: packages === null ? `https://addons.mozilla.org/firefox/downloads/latest/${ids.Firefox}/latest.xpi` : `${packages}/${XPI}`,
      default_area: 'navbar',
      private_browsing: true,
    }),
    privateWindows: null,
    linux: '/etc/firefox/policies/policies.json',
    mac: 'org.mozilla.firefox',
  },
];

/** A browser's part of the names of files: `chrome`. */
export const slug = ({ name }: Browser): string => name.toLowerCase();

/** The given values with their rows of the table, in its order. */
export function given({ values }: Deployment): readonly { readonly key: SettingKey; readonly setting: Setting; readonly value: boolean | number | string | readonly string[] }[] {
  return (Object.keys(values) as SettingKey[]).map((key) => ({ key, setting: settingOf(key), value: values[key] as boolean | number | string | readonly string[] }));
}
