import { the } from '../composers/publish';

/** What a person reads of it; a line that the software has filled in is not theirs. */
export const written = (fields: Iterable<HTMLInputElement | HTMLTextAreaElement>): string =>
  [...fields].flatMap(({ value, defaultValue }) => (value && value !== defaultValue ? [value] : [])).join('\n');

/**
 * A form that the browser sends itself, under the software's own names: the page's place, its text and whose event it was travel
 * along. `texts` are the fields that are read, `post` is the button that posts; what another one sends is told apart by its name.
 */
export function nativeForm(form: HTMLFormElement, texts: string, post: string): void {
  const box = location.pathname.replace(/^\/|\.html$/g, '');
  let pressed: HTMLElement | null = null;
  let trusted = false;
  form.addEventListener('click', (event) => {
    trusted = event.isTrusted;
  });
  form.addEventListener('submit', ({ submitter }) => {
    pressed = submitter;
  });
  form.addEventListener('formdata', ({ formData }) => {
    formData.set('box', pressed?.matches(post) ? box : `${box}/${pressed?.getAttribute('name')}`);
    formData.set('text', written(form.querySelectorAll<HTMLInputElement>(texts)));
    formData.set('trusted', String(trusted));
  });
}

/** A search beside the form leads nowhere here. */
export function noSearch(selector: string): void {
  the(selector).addEventListener('submit', (event) => event.preventDefault());
}
