import { the } from '../../composers/publish';

/** As SCEditor does: a frame with an editable body stands for the text area, which is written when the form is submitted. */
const original = the<HTMLTextAreaElement>('#message, #signature');
const container = document.createElement('div');
container.className = 'sceditor-container wysiwygMode ltr';
const toolbar = document.createElement('div');
toolbar.className = 'sceditor-toolbar';
const frame = document.createElement('iframe');
const source = document.createElement('textarea');
source.style.display = 'none';
container.append(toolbar, frame, source);
original.before(container);
original.style.display = 'none';
const inner = frame.contentDocument as Document;
inner.open();
inner.write('<!DOCTYPE html><html><head></head><body contenteditable="true" style="min-height: 90px"><p></p></body></html>');
inner.close();
original.form?.addEventListener('submit', () => {
  original.value = inner.body.innerText.trim();
});
