import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';
import { noSearch, written } from '../native-form';

/** Each form goes by a request of the page's own at `submit`, which Ctrl or Cmd with Enter in the editor raises by script. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[method=post]')) {
  const box = plain(the('.fr-element, textarea[name=message]', form), {});
  const lines = [...form.querySelectorAll<HTMLInputElement>('[name=title], [name^=poll][type=text]')];
  let by: Event | null = null;
  form.addEventListener('click', (event) => {
    by = event;
  });
  form.addEventListener('keydown', (event) => {
    by = event;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The full form opens with the text in it.
    if (event.submitter?.getAttribute('name') === 'more_options') document.title = 'full form';
    else if (box.text().trim()) {
      publish([written(lines), box.text()].filter(Boolean).join('\n'), by ?? event);
      box.clear();
      for (const line of lines) line.value = '';
    }
  });
}
for (const button of document.querySelectorAll('[data-cmd], [data-xf-click=preview-click]'))
  button.addEventListener('click', () => {
    document.title = button.getAttribute('data-cmd') ?? 'preview';
  });
noSearch('.p-quickSearch');
