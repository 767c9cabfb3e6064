import { TELLING } from '../harness';

/** All that editors and forms have been known to change, and something to be asked about. */
const LINES = [
  TELLING,
  '🦊 saw the 👩‍👩‍👧 by the café, é as well as é',
  'Written <b>&amp;</b> so: 1 < 2 && 3 > 2, "quoted" \\ and %20',
  'שלום לכולם, מחר בשעה 9',
  'أهلا وسهلا بكم في المدرسة',
];

const FILLER = ' The beans are up and the sun is out over the allotment, and the kettle is on.';

/** A post of 5,000 UTF-16 units in six paragraphs. */
export const LONG = `${LINES.join('\n')}\n${'And then:'.padEnd(5000, FILLER)}`.slice(0, 4999) + '.';

/** What a person reads in HTML of the kind that editors send: paragraphs, line ends, and text. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|div)>\s*(?=<(?:p|div)\b)/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
