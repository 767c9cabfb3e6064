import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import cy from '../public/_locales/cy/messages.json';
import en from '../public/_locales/en/messages.json';
import { dateIn, strings, type MessageKey } from '../src/strings';

const keys = Object.keys(en) as MessageKey[];
const slotsOf = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1] ?? '').toSorted();
const policyClauses = new Set(keys.filter((key) => /^policy_[A-Z]\d_/.test(key)).map((key) => key.split('_')[1]));

test('both languages have the same keys, and each has words and a note for translators', () => {
  expect(Object.keys(cy)).toEqual(keys);
  for (const messages of [en, cy]) {
    const empty = Object.entries(messages).filter(([, { message, description }]) => !message.trim() || !description.trim());
    expect(empty).toEqual([]);
  }
});

test('a message has the same slots in both languages, and each slot is told to translators', () => {
  for (const key of keys) {
    expect({ key, slots: slotsOf(cy[key].message) }).toEqual({ key, slots: slotsOf(en[key].message) });
    for (const slot of slotsOf(en[key].message)) expect(en[key].description).toContain(`{${slot}}`);
  }
});

test('no word we never say, no exclamation mark, no straight quote', () => {
  const never = /\b(detect|flag|monitor|scan(?!\w*dal)|offence|sensitive content|AI\b|for your safety|warning|violat|caution)|[!"']/i;
  expect(keys.filter((key) => !key.endsWith('_words') && never.test(en[key].message))).toEqual([]);
  expect(keys.filter((key) => /[!"']/.test(cy[key].message))).toEqual([]);
});

test('a reason is one sentence of at most 16 words', () => {
  const reasons = keys.filter((key) => key.startsWith('why_'));
  expect(reasons.length).toBeGreaterThan(15);
  const wrong = reasons.filter((key) => en[key].message.split(/\s+/).length > 16 || !/^[^.?]+[.?]$/.test(en[key].message));
  expect(wrong).toEqual([]);
});

test('a button says it in four words', () => {
  for (const key of ['act_back', 'act_copy', 'act_post', 'wave_pupil', 'wave_pupils', 'wave_each', 'wave_fine', 'wave_announced', 'wave_undo'] as const) {
    expect(en[key].message.split(' ').length).toBeLessThanOrEqual(4);
  }
});

test('the names that other people rely on stand as agreed', () => {
  const { t } = strings('en', '');
  expect([t('act_back'), t('act_post'), t('act_copy')]).toEqual(['Go back and edit', 'Post anyway', 'Copy safer wording']);
  for (const key of keys.filter((name) => name.startsWith('check_title'))) expect(t(key)).toMatch(/^Before you post/);
  for (const key of ['chip_none', 'chip_one', 'chip_many'] as const) expect(t(key, { n: 2 })).toMatch(/^Second Look:/);
});

/** Words that hold a sentence together and mean nothing in the other language. */
const ENGLISH = /^(?:the|and|of|is|are|was|were|be|been|you|your|yours|we|our|they|their|with|for|from|this|that|these|not|it|its|will|would|should|may|must|or|but|if|when|where|who|which|what|has|have|do|as|by|in|on)$/i;
const WELSH = /^(?:y|yr|yn|ac|ar|nid|nad|mae|maent|eich|ein|eu|wedi|gan|gyda|neu|chi|ni|ddim|dim|sy|sydd|hyn|hwn|hon|bod|fod|fel|pan|wrth|oes|oedd|gall|ond|hefyd|rydych|i’r|o’r|a’r|yw|ei)$/i;
/** Names that are the same in both languages. */
const NAMES = ['Second Look', 'Professionals Online Safety Helpline', 'Cymraeg', 'Estyn', /https?:\S+/g, /\{\w+\}/g];
const namesTaken = (message: string): string => NAMES.reduce<string>((text, name) => text.replaceAll(name, ' '), message);
const mixed = (message: string, other: RegExp): string[] => (namesTaken(message).match(/[\p{L}’]+/gu) ?? []).filter((word) => other.test(word));

test('no message mixes two languages, and none is left untranslated', () => {
  expect(keys.flatMap((key) => mixed(en[key].message, WELSH).map((word) => `${key}: ${word}`))).toEqual([]);
  expect(keys.flatMap((key) => mixed(cy[key].message, ENGLISH).map((word) => `${key}: ${word}`))).toEqual([]);
  expect(keys.filter((key) => en[key].message === cy[key].message)).toEqual(['ext_name', 'product', 'rep_me_who', 'opt_lang_en', 'opt_lang_cy']);
});

test('every clause of the policy has a title, a text and words to find it by', () => {
  expect(policyClauses.size).toBe(35);
  for (const id of policyClauses) for (const part of ['title', 'text', 'words']) expect(keys).toContain(`policy_${id}_${part}`);
});

test('the store line fits the stores', () => {
  for (const { ext_description } of [en, cy]) expect(ext_description.message.length).toBeLessThanOrEqual(132);
});

test('the language is the one chosen, else the browser’s, else English', () => {
  expect(strings('auto', 'cy').language).toBe('cy');
  expect(strings('auto', 'cy-GB').language).toBe('cy');
  expect(strings('auto', 'cym').language).toBe('en');
  expect(strings('auto', 'fr').language).toBe('en');
  expect(strings('cy', 'en-GB').t('act_back')).toBe('Mynd yn ôl i olygu');
  expect(strings('en', 'cy').t('act_back')).toBe('Go back and edit');
});

test('slots are filled, and one that is missing leaves nothing odd', () => {
  const { t } = strings('en', '');
  expect(t('check_title_many', { n: 3 })).toBe('Before you post: 3 things to look at again');
  expect(t('wave_pupil_done', { words: 'Rose {n}' })).toBe('“Rose {n}” will not be asked about again on this computer.');
  for (const key of keys) {
    for (const slots of [{}, Object.fromEntries(slotsOf(en[key].message).map((slot) => [slot, '']))]) {
      expect(t(key, slots)).not.toMatch(/[{}]|“”| {2}|\s[.,:;]|^[\s.,:;]|\s$|undefined/);
    }
  }
});

test('a key nobody wrote says nothing rather than its own name', () => {
  expect(strings('en', '').t('why_no_such' as MessageKey)).toBe('');
});

test('dates are in the reader’s form', () => {
  expect(dateIn('en-GB', '2027-07-01')).toBe('1\u00a0July\u00a02027');
  expect(dateIn('cy', '2027-05-03')).toBe('3\u00a0Mai\u00a02027');
  expect(dateIn('en-GB', '2027-13-01')).toBe('2027-13-01');
  expect(dateIn('en-GB', 'soon')).toBe('soon');
  for (const language of ['en', 'cy'] as const) expect(strings(language, '').t('months').split(' ')).toHaveLength(12);
});

test('every word is said somewhere: by its own name, or by a name that is put together', () => {
  const src = new URL('../src/', import.meta.url).pathname;
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const code = [...files.map((file) => readFileSync(src + file, 'utf8')), readFileSync(`${src}../manifest.json`, 'utf8')].join('\n');
  const said = new Set([...(code.match(/\w+/g) ?? []), ...[...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key)]);
  const patterns = [...code.matchAll(/`([a-z_]+_)\$\{[^}`]*\}(\w*)`/g)].map(([, start = '', end = '']) => new RegExp(`^${start}\\w+${end}$`));
  expect(keys.filter((key) => !said.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test('no component has words of its own', () => {
  const src = new URL('../src/', import.meta.url).pathname;
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const own = files.flatMap((file) =>
    readFileSync(src + file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && (/^\s*[A-Z][a-z]+ [a-z][^=({;:]*$/.test(line) || />[A-Za-z][a-z]+[^<>{}=;()]*<\//.test(line) || /\s(?:aria-label|placeholder|title|alt)="[A-Za-z]/.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(own).toEqual([]);
});
