import { publish } from '../../composers/publish';
import { plain } from '../editors/plain';

/** Words of one interface language. */
export interface Labels {
  readonly box: string;
  readonly cancel: string;
  readonly submit: string;
}

const markup = ({ box, cancel, submit }: Labels): string => `
  <div id="main">
    <div id="creation-box"><tp-yt-paper-input-container id="input-container"><div id="labelAndInputContainer">
      <ytd-emoji-input id="emoji"><yt-user-mention-autosuggest-input slot="input">
        <yt-formatted-string id="contenteditable-textarea" slot="input">
          <div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="${box}"></div>
        </yt-formatted-string>
        <tp-yt-iron-dropdown id="dropdown" aria-hidden="true" style="display: none"></tp-yt-iron-dropdown>
      </yt-user-mention-autosuggest-input></ytd-emoji-input>
    </div></tp-yt-paper-input-container></div>
    <div id="attachments-host"></div>
    <div id="footer"><div id="buttons">
      <ytd-button-renderer id="cancel-button"><yt-button-shape><button type="button" aria-label="${cancel}">${cancel}</button></yt-button-shape></ytd-button-renderer>
      <ytd-button-renderer id="submit-button"><yt-button-shape><button type="button" aria-label="${submit}" aria-disabled="true" disabled>${submit}</button></yt-button-shape></ytd-button-renderer>
    </div></div>
  </div>`;

/** Fills a `ytd-commentbox`: ids as the site has them, the same in each, and more than once in one. `more`: fields of a poll. */
export function commentbox(host: HTMLElement, labels: Labels, more = ''): void {
  host.innerHTML = markup(labels);
  host.querySelector('#attachments-host')?.insertAdjacentHTML('beforeend', more);
  const button = host.querySelector<HTMLButtonElement>('#submit-button button');
  const root = host.querySelector<HTMLElement>('#contenteditable-root');
  if (!button || !root) throw new Error('no box');
  const options = [...host.querySelectorAll<HTMLInputElement>('ytd-poll-attachment input')];
  const submit = (event: Event): void => {
    publish([box.text(), ...options.map(({ value }) => value)].filter(Boolean).join('\n'), event);
    box.clear();
    for (const option of options) option.value = '';
  };
  const box = plain(root, {
    onText(text) {
      button.disabled = !text.trim();
      button.ariaDisabled = String(button.disabled);
    },
    onEnter(event) {
      const posts = event.ctrlKey || event.metaKey;
      if (posts && box.text().trim()) submit(event);
      return posts;
    },
  });
  button.addEventListener('click', submit);
}
