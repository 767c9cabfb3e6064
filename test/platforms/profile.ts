import { publish, the } from '../composers/publish';

/** Somebody's profile, where a press on one button follows or befriends: told to the server as a post of the name. */
const name = the('[data-name]');
the('[data-press]').addEventListener('click', (event) => publish(name.textContent ?? '', event));
document.querySelector('[data-other]')?.addEventListener('click', (event) => publish('another', event));
