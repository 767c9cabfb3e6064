import nlp from 'compromise';
import type { Load } from '../analyser';

interface Located {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** People, telephone numbers, addresses for mail. */
export const load: Load = () => (text) => {
  const doc = nlp(text);
  const people = doc.people().json({ offset: true }) as Located[];
  const names = people.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []));
  return { names, interrupts: names.length > 0 || doc.phoneNumbers().found || doc.emails().found };
};
