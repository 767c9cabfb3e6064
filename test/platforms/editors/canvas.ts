import type { Editable, EditableOptions } from './editable';

/** WordPress's canvas: blocks in a blob: frame, each editable by itself; the frame's body is made anew once it has loaded. Enter begins a block. */
export async function canvas(frame: HTMLIFrameElement, { onText }: Pick<EditableOptions, 'onText'>): Promise<Editable> {
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    frame.src = URL.createObjectURL(new Blob(['<!doctype html><html><head></head><body></body></html>'], { type: 'text/html' }));
  });
  const page = frame.contentDocument as Document;
  const body = page.createElement('body');
  body.className = 'block-editor-iframe__body editor-styles-wrapper';
  body.innerHTML = '<div class="is-root-container block-editor-block-list__layout"></div>';
  page.body.replaceWith(body);
  const root = body.firstElementChild as HTMLElement;
  const blocks = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('p')];
  const text = (): string => blocks().map((block) => block.innerText.replace(/\n$/, '')).join('\n').trim();
  const add = (): HTMLElement => {
    const block = page.createElement('p');
    Object.assign(block, { className: 'block-editor-rich-text__editable block-editor-block-list__block wp-block-paragraph', contentEditable: 'true' });
    block.setAttribute('role', 'document');
    block.style.minHeight = '1.5rem';
    root.append(block);
    return block;
  };
  add();
  body.addEventListener('input', () => onText?.(text()));
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    add().focus();
  });
  return {
    text,
    clear() {
      for (const block of blocks().slice(1)) block.remove();
      (blocks()[0] as HTMLElement).textContent = '';
      onText?.('');
    },
  };
}
