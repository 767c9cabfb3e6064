import { publish, the } from '../../composers/publish';
import { nativeForm, noSearch } from '../native-form';

/** A quick reply goes by a request of the page's own at the click, a quick edit at its form's `submit`; a preview is a page of its own. */
const quick = the<HTMLFormElement>('#quick_reply_form');
const message = the<HTMLTextAreaElement>('#message');
the('#quick_reply_submit').addEventListener('click', (event) => {
  event.preventDefault();
  event.stopPropagation();
  publish(message.value, event);
  quick.reset();
});
quick.addEventListener('submit', () => quick.setAttribute('action', '/post'));
nativeForm(quick, '#message', '#quick_reply_submit');
noSearch('#search');

const edit = document.querySelector<HTMLFormElement>('.post_body form');
let by: Event | null = null;
edit?.addEventListener('click', (event) => {
  by = event;
});
edit?.addEventListener('submit', (event) => {
  event.preventDefault();
  const { value } = the<HTMLTextAreaElement>('[name=value]', edit);
  if (event.submitter?.getAttribute('type') === 'submit') publish(value, by ?? event);
  edit.reset();
});
