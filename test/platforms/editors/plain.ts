import type { Editable, EditableOptions } from './editable';

/** A site's own editable element, or a field, which the browser alone edits. */
export function plain(box: HTMLElement, { onEnter, onText }: Pick<EditableOptions, 'onEnter' | 'onText'>): Editable {
  const field = 'value' in box ? (box as HTMLTextAreaElement) : null;
  const text = (): string => (field?.value ?? box.innerText).replace(/\n$/, '');
  box.addEventListener('input', () => onText?.(text()));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && onEnter?.(event)) event.preventDefault();
  });
  return {
    text,
    clear() {
      if (field) field.value = '';
      else box.textContent = '';
      onText?.('');
    },
  };
}
