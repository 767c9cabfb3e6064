import { publish, the } from '../composers/publish';

/** Somebody's profile, where a press on one button follows or befriends: told to the server as a post of the name. */
const name = the('[data-name]');
const press = (told: () => string) => (event: Event): void => {
  // A link among them opens a dialog.
  event.preventDefault();
  publish(told(), event);
};
the('[data-press]').addEventListener('click', press(() => name.textContent ?? ''));
document.querySelector('[data-other]')?.addEventListener('click', press(() => 'another'));
