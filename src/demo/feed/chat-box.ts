import { publish } from './publish';

/** A chat line: Enter sends, Shift and Enter make a new line, and there is no button. */
export function mountChat(section: HTMLElement): void {
  const line = section.querySelector('textarea');
  line?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!line.value.trim()) return;
    void publish('chat', line.value, event);
    line.value = '';
  });
}
