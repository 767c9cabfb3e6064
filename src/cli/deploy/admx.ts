import { SETTING_KEYS, settingOf } from '../../settings/keys';
import type { Setting, SettingKey } from '../../settings/schema';
import { taken } from '../school-file';
import { slug, type Browser, type Deployment } from './browsers';
import { keysOf, registryOf } from './registry';
import { xmlFile, type Xml } from './xml';

/**
 * Administrative templates: the form in which Group Policy shows the table of settings. Class `User`, since the policy belongs
 * to staff and not to computers that pupils use too. Source: Microsoft, “Group Policy ADMX Syntax Reference Guide”.
 */

const PRODUCT = 'Second Look';
const INSTALL = 'install';
const textId = (key: string, part: 'name' | 'help'): string => `${key}_${part}`;
const string = (id: string): string => `$(string.${id})`;
const choiceId = (key: string, choice: string): string => `${key}_is_${choice}`;

function elementsOf(key: SettingKey, setting: Setting, block: string): Xml {
  switch (setting.kind) {
    case 'bool':
      return { enabledValue: { decimal: { '@value': 1 } }, disabledValue: { decimal: { '@value': 0 } } };
    case 'int':
      return { elements: { decimal: { '@id': key, '@valueName': key, '@required': 'true', '@minValue': setting.min, '@maxValue': setting.max } } };
    case 'enum':
      return {
        elements: {
          enum: {
            '@id': key,
            '@valueName': key,
            '@required': 'true',
            item: setting.choices.map((choice) => ({ '@displayName': string(choiceId(key, choice)), value: { string: choice } })),
          },
        },
      };
    case 'string':
      // Without `maxLength` Intune takes no more than 1,023 characters.
      return { elements: { text: { '@id': key, '@valueName': key, '@required': 'true', '@maxLength': setting.maxLength } } };
    case 'stringList':
      // With a prefix, though it is empty, an item's number is its name and its text the data; without, the text would be the name.
      return { elements: { list: { '@id': key, '@key': `${block}\\${key}`, '@valuePrefix': '' } } };
  }
}

/** The form alone: what can be set, in which key. */
export function admx(browser: Browser, deployment: Deployment): string {
  const { installed, block } = keysOf(browser, deployment);
  const entry = registryOf(browser, deployment).find(({ key }) => key === installed)?.values ?? {};
  const common = { parentCategory: { '@ref': PRODUCT.replace(' ', '') }, supportedOn: { '@ref': 'any' } };
  return xmlFile({
    policyDefinitions: {
      '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      '@revision': '1.0',
      '@schemaVersion': '1.0',
      policyNamespaces: { target: { '@prefix': 'secondlook', '@namespace': `SecondLook.Policies.${browser.name}` } },
      resources: { '@minRequiredRevision': '1.0' },
      supportedOn: { definitions: { definition: { '@name': 'any', '@displayName': string('any') } } },
      categories: { category: { '@name': PRODUCT.replace(' ', ''), '@displayName': string('product') } },
      policies: {
        policy: [
          {
            '@name': INSTALL,
            '@class': 'User',
            '@displayName': string(textId(INSTALL, 'name')),
            '@explainText': string(textId(INSTALL, 'help')),
            '@key': installed,
            ...common,
            enabledList: {
              item: Object.entries(entry).map(([name, value]) => ({ '@key': installed, '@valueName': name, value: typeof value === 'number' ? { decimal: { '@value': value } } : { string: value } })),
            },
          },
          ...SETTING_KEYS.map((key) => {
            const setting = settingOf(key);
            return {
              '@name': key,
              '@class': 'User',
              '@displayName': string(textId(key, 'name')),
              '@explainText': string(textId(key, 'help')),
              '@key': block,
              ...(setting.kind === 'bool' ? { '@valueName': key } : { '@presentation': `$(presentation.${key})` }),
              ...common,
              ...elementsOf(key, setting, block),
            };
          }),
        ],
      },
    },
  });
}

/** `en-GB`: what the form says. */
export function adml(browser: Browser): string {
  const strings: [id: string, text: string][] = [
    ['product', `${PRODUCT} for ${browser.name}`],
    ['any', `${browser.name} with ${PRODUCT}`],
    [textId(INSTALL, 'name'), `Install ${PRODUCT}`],
    [textId(INSTALL, 'help'), `${browser.name} installs ${PRODUCT} and shows it in its toolbar. Nobody has to agree to anything. Not configured: nothing is installed.`],
    ...SETTING_KEYS.flatMap((key): [string, string][] => {
      const setting = settingOf(key);
      const fallback = String(setting.default);
      const help = `${setting.description}\n\nTakes ${taken(setting)}. Not configured: ${fallback === '' ? 'empty' : fallback}.`;
      const choices = setting.kind === 'enum' ? setting.choices.map((choice): [string, string] => [choiceId(key, choice), choice]) : [];
      return [[textId(key, 'name'), setting.title], [textId(key, 'help'), help], ...choices];
    }),
  ];
  const controls = SETTING_KEYS.flatMap((key): readonly (readonly [string, Xml])[] => {
    const { kind, title } = settingOf(key);
    switch (kind) {
      case 'bool':
        return [];
      case 'int':
        return [[key, { decimalTextBox: { '@refId': key, '#': title } }]];
      case 'enum':
        return [[key, { dropdownList: { '@refId': key, '@noSort': 'true', '@defaultItem': 0, '#': title } }]];
      case 'string':
        return [[key, { textBox: { '@refId': key, label: title } }]];
      case 'stringList':
        return [[key, { listBox: { '@refId': key, '#': title } }]];
    }
  });
  return xmlFile({
    policyDefinitionResources: {
      '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      '@revision': '1.0',
      '@schemaVersion': '1.0',
      displayName: `${PRODUCT} for ${browser.name}`,
      description: `Settings of ${PRODUCT} in ${browser.name}`,
      resources: {
        stringTable: { string: strings.map(([id, text]) => ({ '@id': id, '#': text })) },
        presentationTable: { presentation: controls.map(([id, control]) => ({ '@id': id, ...control })) },
      },
    },
  });
}

/** Files of a template, by their place in a folder `PolicyDefinitions`. Windows in American English looks for its own folder and no other. */
export const templateFiles = (browser: Browser, deployment: Deployment): Readonly<Record<string, string>> => {
  const name = `second-look-${slug(browser)}`;
  return { [`${name}.admx`]: admx(browser, deployment), [`en-GB/${name}.adml`]: adml(browser), [`en-US/${name}.adml`]: adml(browser) };
};
