import { BROWSERS, XPI, given, slug, type Browser, type Deployment } from './browsers';
import { keysOf } from './registry';

const SHOWN = 60;
const shown = (value: unknown): string => {
  const text = (Array.isArray(value) ? value.join('; ') : String(value)).replaceAll('|', '\\|');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** How a file differs from another browser's: its private windows. */
const privateLine = ({ name, privateWindows }: Browser): string =>
  privateWindows === null ? `- ${name}: the entry allows private windows, so Second Look is there too.` : `- ${name}: set \`${privateWindows.policy}\` to ${privateWindows.value} (no private windows), in the same unit.`;

/** The steps for this school, for somebody who has never met the project. `remarks`: what is worth a look first. */
export function readme(deployment: Deployment, remarks: readonly string[]): string {
  const { values, ids, packages } = deployment;
  const school = values.schoolName ?? 'this school';
  const rows = given(deployment);
  return `# Second Look for ${school}

Written by \`second-look deploy\` from ${rows.length} settings. To change anything, change the settings file, write these files anew, and repeat the step you took below. Nothing here is to be edited by hand.

${remarks.length === 0 ? '' : `## Worth a look first\n\n${remarks.map((remark) => `- ${remark}`).join('\n')}\n\n`}## To whom

**Give the policy to staff users, not to computers.** A computer that pupils use too would ask pupils, and would carry the school’s watchlist into their hands: who opens \`chrome://policy\` can read every value. All files for Windows and the Mac profiles are therefore for users. A file on Linux, and Firefox’s \`policies.json\`, hold for the whole computer: put them on computers that only staff use.

## Where the browsers find it

${
  packages === null
    ? 'The files name the browsers’ stores. If you serve the packages yourself, write these files anew with `--packages https://your.server/second-look`.'
    : `The files name your own server. Put what \`npm run package\` wrote into the folder that answers at \`${packages}/\`: the \`.crx\`, \`update.xml\` and \`${XPI}\`. On Windows, Chrome and Edge install from there only on computers in a domain or joined to Entra. Firefox takes a signed package only: have it signed as unlisted at addons.mozilla.org first (free).`
}

| browser | id |
|---|---|
${BROWSERS.map(({ name }) => `| ${name} | \`${ids[name]}\` |`).join('\n')}

A listing in a store has an id of its own, and Edge’s is not Chrome’s: name it with \`--chrome-id\` and \`--edge-id\`.

## Active Directory (20 minutes)

1. On the computer where you edit Group Policy, run \`powershell -ExecutionPolicy Bypass -File windows\\group-policy.ps1\`. It writes one policy object, “Second Look for staff”, with every value for the three browsers, and touches no other.
2. Link that object to the unit that holds your staff **users**.
3. On one computer sign in as a member of staff, run \`gpupdate /force\`, open the browser and look at “One computer first” below.

To see and change single values in the editor instead, copy what is in each \`windows/<browser>/PolicyDefinitions\` into your central store (\`\\\\domain\\SYSVOL\\domain\\Policies\\PolicyDefinitions\`); the settings then stand under User Configuration, Administrative Templates. One computer without a domain: double-click \`windows/<browser>/second-look.reg\` while signed in as that person, with an administrator’s right.

If you have a policy \`ExtensionSettings\` written as one JSON text already, put the entry from \`<browser>/extension-settings.json\` into that text: the text and our key would compete.

## Intune

1. Chrome and Firefox: Devices, Configuration, Import ADMX: \`windows/chrome/PolicyDefinitions\` and \`windows/firefox/PolicyDefinitions\` (the \`.admx\` and \`en-GB\`). Then a profile from the imported template.
2. Edge: Intune takes no template under Microsoft’s own key. Devices, Scripts, add \`windows/edge/second-look-intune.ps1\`; “Run this script using the logged on credentials”: **No**; “64 bit”: **Yes**.
3. Assign both to your group of staff users.

## Google Admin

Devices, Chrome, Apps & extensions, Users & browsers: choose the unit of your staff; add the extension \`${ids.Chrome}\`${packages === null ? '' : ` from the custom address \`${packages}/update.xml\``}; “Force install + pin to browser toolbar”; put the content of \`chrome/google-admin.json\` into “Policy for extensions”.

## Mac (Jamf and others)

Upload \`mac/second-look-chrome.mobileconfig\`, \`mac/second-look-edge.mobileconfig\` and \`mac/second-look-firefox.mobileconfig\` as user-level profiles; scope them to staff.

## Linux

| file here | goes to |
|---|---|
${BROWSERS.map((browser) => `| \`${policyPlace(browser)}\` | \`${browser.linux}\` |`).join('\n')}

## Private windows

${BROWSERS.map(privateLine).join('\n')}

Chrome and Edge let nobody force an extension into a private window; without this policy a post from there is not looked at.

## One computer first

1. Open \`chrome://policy\` (\`edge://policy\`, \`about:policies\`): our values are there, none with an error.
2. The extension’s options, Diagnostics: every value says “set by your school”, nothing is refused. Press “Run the self-test”: PASS.
3. Write “So proud of Oliver Bennett in Year 4” on a site that is watched and press Post: you are asked, and can still post.

Only then the rest. A change reaches a running Chrome or Edge within minutes to hours, as with any policy, and Firefox at its next start.

## Roll back

Unlink the object, or take the file, profile or script away. The browser removes the extension with all it kept. After the Intune script, or a \`.reg\` file, delete of each browser that had it:

${BROWSERS.map((browser) => Object.values(keysOf(browser, deployment)).map((key) => `- \`HKEY_CURRENT_USER\\${key}\``).join('\n')).join('\n')}

## What is set

| setting | value |
|---|---|
${rows.map(({ key, value, setting }) => `| ${key} | ${'format' in setting && setting.format === 'encoded' ? `${String(value).length} characters` : shown(value)} |`).join('\n')}

Everything else is as it comes.
`;
}

/** Where a browser's policies stand as JSON. */
export const policyPlace = (browser: Browser): string => (browser.name === 'Firefox' ? 'firefox/policies.json' : `linux/${slug(browser)}.json`);

/** The entry alone, where a school has the policy `ExtensionSettings` already. */
export const entryPlace = (browser: Browser): string => `${slug(browser)}/extension-settings.json`;
