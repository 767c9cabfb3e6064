/**
 * A function's source, to be run elsewhere. Some of the tools that run this code (tsx) wrap inner functions in a
 * helper called `__name`, which is not there where the source arrives, so a stand-in goes along.
 */
export function asSource(act: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (it) => it; return (${act.toString()})(...args); }`;
}
