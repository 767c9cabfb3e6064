/** The site's buttons are elements with a role, and say themselves that they are off. */
export function onPress(button: Element, act: (event: Event) => void): void {
  button.addEventListener('click', (event) => {
    if (button.ariaDisabled !== 'true') act(event);
  });
}
