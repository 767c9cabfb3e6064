import { publish, the } from './publish';

/** A chat line that opens a list of names at @: Enter picks the first, and else sends. Nothing on the box tells of it. */
const NAMES = ['Ada Field', 'Ben Moss', 'Cat Lane'];
const line = the<HTMLTextAreaElement>('textarea');
const names = the('.names');
const ASKED = /@\w*$/;

line.addEventListener('input', () => {
  const [asked] = ASKED.exec(line.value.slice(0, line.selectionStart)) ?? [];
  const fit = asked ? NAMES.filter((name) => name.toLowerCase().startsWith(asked.slice(1).toLowerCase())) : [];
  names.replaceChildren(...fit.map((name) => Object.assign(document.createElement('li'), { textContent: name })));
  names.hidden = fit.length === 0;
});

line.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (!names.hidden) {
    line.value = `${line.value.replace(ASKED, `@${names.firstChild?.textContent}`)} `;
    names.hidden = true;
  } else if (line.value.trim()) {
    publish(line.value, event);
    line.value = '';
  }
});
