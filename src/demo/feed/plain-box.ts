/** A plain form, sent by the browser itself. Only what made it go is noted, in a field that travels along. */
export function mountPlain(section: HTMLElement): void {
  const trusted = section.querySelector<HTMLInputElement>('[name=trusted]');
  section.querySelector('[data-post]')?.addEventListener('click', (event) => {
    if (trusted) trusted.value = String(event.isTrusted);
  });
}
