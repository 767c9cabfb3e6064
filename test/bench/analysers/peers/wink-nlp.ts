import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Load } from '../analyser';

/** It finds no people: runs of proper nouns are taken for names. */
export const load: Load = () => {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    const tokens = doc.tokens();
    const kinds = tokens.out(its.pos) as unknown as string[];
    const words = tokens.out(its.value) as string[];
    const spaces = tokens.out(its.precedingSpaces) as unknown as string[];
    const names: { start: number; end: number }[] = [];
    let at = 0;
    for (const [i, word] of words.entries()) {
      at += spaces[i]?.length ?? 0;
      const last = names.at(-1);
      if (kinds[i] === 'PROPN') {
        if (last && kinds[i - 1] === 'PROPN') last.end = at + word.length;
        else names.push({ start: at, end: at + word.length });
      }
      at += word.length;
    }
    return { names, interrupts: names.length > 0 };
  };
};
