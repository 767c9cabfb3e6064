import { BROWSERS, XPI, given, slug, type Browser, type Deployment } from './browsers';
import { policyName } from './powershell';
import { keysOf } from './registry';

/** By this a README is known as ours. */
export const HEADING = '# Second Look for';

const SHOWN = 60;
const shown = (value: unknown): string => {
  const text = (Array.isArray(value) ? value.join('; ') : String(value)).replaceAll('|', '\\|');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** What is to be done about a browser's private windows. */
const privateLine = ({ name, privateWindows }: Browser): string =>
  privateWindows === null ? `- ${name}: the entry allows private windows, so Second Look is there too.` : `- ${name}: set \`${privateWindows.policy}\` to ${privateWindows.value} (no private windows), in the same unit.`;

/** The steps for this school, for somebody who has never met the project. `remarks`: what is worth a look first. */
export function readme(deployment: Deployment, remarks: readonly string[]): string {
  const { values, ids, packages } = deployment;
  const school = values.schoolName ?? 'this school';
  const rows = given(deployment);
  return `${HEADING} ${school}

Written by \`second-look deploy\` from ${rows.length} settings. To change anything, change the settings file, write these files anew, and repeat the step you took below. Nothing here is to be edited by hand.

${remarks.length === 0 ? '' : `## Worth a look first\n\n${remarks.map((remark) => `- ${remark}`).join('\n')}\n\n`}## To whom

**Give the policy to staff users, not to computers.** A computer that pupils use too would ask pupils, and would carry the school’s watchlist into their hands: who opens \`chrome://policy\` can read every value. All files for Windows and the Mac profiles are therefore for users. A file on Linux, and Firefox’s \`policies.json\`, hold for the whole computer: put them on computers that only staff use.

## Where the browsers find it

${
  packages === null
    ? 'The files name the browsers’ stores. If you serve the packages yourself, write these files anew with `--packages https://your.server/second-look`.'
    : `The files name your own server. Put what \`npm run package\` wrote into the folder that answers at \`${packages}/\`: the \`.crx\` and \`update.xml\`, \`${XPI}\` and \`updates.json\`. On Windows, Chrome and Edge install from there only on computers in a domain or joined to Entra. Firefox takes signed packages only: serve the project’s own signed \`.xpi\` under that name; Firefox ESR takes an unsigned one where a policy sets \`xpinstall.signatures.required\` to false. A web server may have to be told the types of \`.crx\` (\`application/x-chrome-extension\`) and \`.xpi\` (\`application/x-xpinstall\`).`
}

| browser | id |
|---|---|
${BROWSERS.map(({ name }) => `| ${name} | \`${ids[name]}\` |`).join('\n')}

A listing in a store has an id of its own, and Edge’s is not Chrome’s: name it with \`--chrome-id\` and \`--edge-id\`.

## Active Directory (20 minutes)

1. On the computer where you edit Group Policy, run \`powershell -ExecutionPolicy Bypass -File windows\\group-policy.ps1\`. It writes one policy object, “${policyName(deployment)}”, with every value for the three browsers, and touches no other.
2. Link that object to the unit that holds your staff **users**.
3. The object holds the watchlist, and every account of the domain may read it as it comes: under Delegation take “Authenticated Users” out, and give your staff group Read and Apply, and “Domain Computers” Read.
4. On one computer sign in as a member of staff, run \`gpupdate /force\`, open the browser and look at “One computer first” below.

To see and change single values in the editor instead, copy what is in each \`windows/<browser>/PolicyDefinitions\` into your central store (\`\\\\domain\\SYSVOL\\domain\\Policies\\PolicyDefinitions\`); the settings then stand under User Configuration, Administrative Templates. One computer without a domain: double-click \`windows/<browser>/second-look.reg\` while signed in as that person; the account itself needs an administrator’s right for the moment, since another’s would take the values.

If you have a policy \`ExtensionSettings\` already, for computers or as one JSON text, put the entry from \`<browser>/extension-settings.json\` into that one: a policy for computers takes the place of ours as a whole. In Firefox that goes for \`3rdparty\` too. If you name another id later, take the keys of the old one away (see “Roll back”).

## Intune

1. Devices, Scripts: add \`windows/<browser>/second-look-intune.ps1\` for each browser you use; “Run this script using the logged on credentials”: **No**; “64 bit”: **Yes**.
2. Assign them to your group of staff users. A later change: put the new script in the place of the old.

The templates for Chrome and Firefox can be imported too (Configuration, Import ADMX: the \`.admx\` and its \`en-US\`), and the values typed into a profile; Edge’s cannot, since Intune takes none under Microsoft’s own key.

## Google Admin

Devices, Chrome, Apps & extensions, Users & browsers: choose the unit of your staff; add the extension \`${ids.Chrome}\`${packages === null ? '' : ` from the custom address \`${packages}/update.xml\``}; “Force install + pin to browser toolbar”; put the content of \`chrome/google-admin.json\` into “Policy for extensions”.

## Mac (Jamf and others)

Upload \`mac/second-look-chrome.mobileconfig\`, \`mac/second-look-edge.mobileconfig\` and \`mac/second-look-firefox.mobileconfig\` as user-level profiles; scope them to staff.

## Linux

| file here | goes to |
|---|---|
${BROWSERS.map((browser) => `| \`${policyPlace(browser)}\` | \`${browser.linux}\` |`).join('\n')}

A \`policies.json\` that is there already holds other policies: put ours into it.

## Private windows

${BROWSERS.map(privateLine).join('\n')}

Chrome and Edge let nobody force an extension into a private window; without this policy a post from there is not looked at.

## One computer first

1. Open \`chrome://policy\` (\`edge://policy\`, \`about:policies\`): our values are there, none with an error.
2. The extension’s options, Diagnostics: what you set is from “School”, nothing is refused. Self-test: press Post there, then Post anyway: PASS.
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
