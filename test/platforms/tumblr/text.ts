import { publish, the } from '../../composers/publish';

/** A post in blocks, with its tags. */
const fields = [...document.querySelectorAll<HTMLElement>('[contenteditable], textarea')];
const textOf = (field: HTMLElement): string => ('value' in field ? String(field.value) : field.innerText).trim();
the('#post').addEventListener('click', (event) => {
  publish(fields.map(textOf).filter(Boolean).join('\n'), event);
  for (const field of fields) {
    if ('value' in field) field.value = '';
    else field.textContent = '';
  }
});
