import { publish, the } from '../../composers/publish';
import { nativeForm, noSearch } from '../native-form';

/** A quick reply goes by a request of the page's own at `submit`, unless the button was the one to the full form. */
const quick = the<HTMLFormElement>('#quick_reply');
let by: Event | null = null;
quick.addEventListener('click', (event) => {
  by = event;
});
quick.addEventListener('submit', (event) => {
  quick.setAttribute('action', '/post');
  if (event.submitter?.id === 'qr_preview') return;
  event.preventDefault();
  publish(the<HTMLTextAreaElement>('[name=message]', quick).value, by ?? event);
  quick.reset();
});
nativeForm(quick, '[name=message]', '[name=sbutton]');
noSearch('#searchForm');

const editor = document.querySelector<HTMLElement>('.quickedit');
editor?.querySelector('[id$=_save]')?.addEventListener('click', (event) => {
  const message = the<HTMLTextAreaElement>('[name=message]', editor);
  publish(message.value, event);
  message.value = '';
});
