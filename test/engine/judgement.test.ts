import { expect, test } from 'vitest';
import { prepare } from '../../src/core/detect';
import { Judgement } from '../../src/engine/judgement';
import type { Composer } from '../../src/guard/contract';
import { school } from '../core/school';

const composer = { place: 'x/post/0', audience: 'public' } as Composer;
const HARMLESS = 'Lovely morning at the allotment';
const NAMED = [{ name: 'Kajetan Wilczek Year 5.jpg', placed: false }];
const PLACED = [{ name: 'IMG_2041.jpg', placed: true }];

test.each([HARMLESS, ''])('beside "%s", of two things that have no words each is waved off by itself, and for one post', (text) => {
  const judgement = new Judgement({ school, prepared: prepare(school), work: false });
  const whys = (): string[] => judgement.findings(text, composer).map(({ why }) => why);
  judgement.with(NAMED);
  expect(whys()).toEqual(['why_image_name']);
  judgement.wave(judgement.findings(text, composer), text, composer, true);
  expect(whys()).toEqual([]);
  judgement.with(PLACED);
  expect(whys()).toEqual(['why_image_place']);
  judgement.posted(composer);
  judgement.with(NAMED);
  expect(whys()).toEqual(['why_image_name']);
});
