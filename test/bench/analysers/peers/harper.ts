import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Load } from '../analyser';

/** A grammar checker: it looks for no names; whatever it marks counts as an interruption. */
export const load: Load = async () => {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  return async (text) => ({ names: null, interrupts: (await linter.lint(text, { language: 'plaintext' })).length > 0 });
};
