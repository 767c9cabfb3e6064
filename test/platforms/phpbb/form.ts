import { the } from '../../composers/publish';
import { nativeForm, noSearch } from '../native-form';

const form = the<HTMLFormElement>('#postform, #qr_postform, form#post');
nativeForm(form, '[name=subject], [name=message], [name=signature], [name^=poll_t], [name^=poll_o]', '[name=post], [name=submit]');
noSearch('#search');

/** Enter in a line presses the button that posts, by script, where there are several. */
const usual = form.querySelector<HTMLInputElement>('.default-submit-action');
for (const line of form.querySelectorAll('input[type=text]'))
  line.addEventListener('keypress', (event) => {
    if ((event as KeyboardEvent).key !== 'Enter' || !usual) return;
    event.preventDefault();
    usual.click();
  });
