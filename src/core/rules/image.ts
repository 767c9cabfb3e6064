import { standingOf } from '../accounts';
import { read } from '../reading';
import type { Knowledge, Rule } from '../rule';
import type { Post } from '../types';
import { pupilName } from './pupil-name';

/** "Ava_Lindqvist-Y4.jpeg" as a text: words with spaces between. */
const wordsOf = (file: string): string => file.replace(/\.\w{2,5}$/, '').replace(/[_.+-]+/g, ' ');

const namesPupil = (text: string, knowledge: Knowledge): boolean => {
  for (const _ of pupilName.find(read(text), knowledge, { text })) return true;
  return false;
};

export const image: Rule = {
  id: 'image',
  kind: 'image',
  standard: 'confidential',
  clause: 'O3',
  severity: 'note',
  why: 'why_image',
  *find(_reading, knowledge, { text, account, platform, pictures = [], work }) {
    if (pictures.length === 0) return;
    if (pictures.some(({ placed }) => placed)) yield { start: 0, end: 0, severity: 'interrupt', why: 'why_image_place', serves: { standard: 'confidential', clause: 'C3' } };
    if (pictures.some(({ name }) => namesPupil(wordsOf(name), knowledge))) yield { start: 0, end: 0, severity: work ? 'note' : 'interrupt', why: 'why_image_name' };
    else if (namesPupil(text, knowledge)) yield { start: 0, end: 0, why: 'why_image_name' };
    else if (account !== undefined && ['official', 'unlisted'].includes(standingOf(account, platform, knowledge))) yield { start: 0, end: 0 };
  },
  examples: {
    flags: [
      { text: 'Lovely light this evening', pictures: [{ name: 'IMG_3301.HEIC', placed: true }] },
      { text: 'Star of the week', pictures: [{ name: 'Jaskaran_Deol-Year4.jpg', placed: false }] },
      { text: 'Well done Tobias Fenn in Year 5!', pictures: [{ name: 'a.png', placed: false }] },
      { text: 'Star of the week', pictures: [{ name: 'Jaskaran_Deol-Year4.jpg', placed: false }], work: true },
      { text: 'Our new pond', account: 'Tanglewick Primary School', pictures: [{ name: 'pond.webp', placed: false }] },
    ],
    passes: [
      { text: 'Lovely light this evening', pictures: [{ name: 'IMG_3301.HEIC', placed: false }] },
      { text: 'Our new pond', account: 'Ness Ardley', pictures: [{ name: 'Canary Wharf.jpg', placed: false }] },
      'Well done Tobias Fenn in Year 5!',
    ] satisfies (string | Post)[],
  },
};
