import { the } from '../../composers/publish';

/** The whole form of a post, or the short one above the list: the browser sends it, whichever of its buttons was pressed. */
const form = the<HTMLFormElement>('.mform');
const atto = form.querySelector<HTMLElement>('.editor_atto_content');
let trusted = false;
form.addEventListener('submit', (event) => {
  if ((event.submitter as HTMLInputElement | null)?.name !== 'submitbutton') event.preventDefault();
  trusted = event.isTrusted;
});
// An editor writes into its field at the submit, whoever listened before it.
form.addEventListener('formdata', ({ formData }) => {
  const message = atto?.innerText.replace(/\n$/, '') ?? the<HTMLTextAreaElement>('[name$="[text]"]').value;
  formData.set('text', [the<HTMLInputElement>('#id_subject').value, message].filter(Boolean).join('\n'));
  formData.set('trusted', String(trusted));
});
