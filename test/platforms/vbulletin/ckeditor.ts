import { the } from '../../composers/publish';

/** As CKEditor 3 does: a frame with an editable body stands for the text area, which is written when the form is submitted. */
const original = the<HTMLTextAreaElement>('[name=message]');
const container = document.createElement('span');
container.className = 'cke_skin_kama';
const contents = document.createElement('div');
contents.className = 'cke_contents';
const frame = document.createElement('iframe');
contents.append(frame);
container.append(contents);
original.before(container);
original.style.display = 'none';
const inner = frame.contentDocument as Document;
inner.open();
inner.write('<!DOCTYPE html><html><head></head><body class="forum cke_show_borders" contenteditable="true" style="min-height: 90px"></body></html>');
inner.close();
original.form?.addEventListener('submit', () => {
  original.value = inner.body.innerText.trim();
});
