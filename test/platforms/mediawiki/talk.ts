import { publish, the } from '../../composers/publish';
import { plain } from '../editors/plain';

/** The tools of a talk page: an answer or a new topic, of wikitext or visual. Ctrl or Cmd with Enter sends from each of its fields. */
const widget = the('.ext-discussiontools-ui-replyWidget');
const title = document.querySelector<HTMLInputElement>('.ext-discussiontools-ui-newTopic-sectionTitle input');
const post = (event: Event): void => {
  if (!box.text().trim()) return;
  publish([title?.value, box.text()].filter(Boolean).join('\n'), event);
  box.clear();
  if (title) title.value = '';
};
const onEnter = (event: KeyboardEvent): boolean => {
  if (!event.ctrlKey && !event.metaKey) return false;
  post(event);
  return true;
};
const box = plain(the('textarea, .ve-ce-documentNode', widget), { onEnter });
if (title) plain(title, { onEnter });
the('.oo-ui-flaggedElement-primary [role=button]', widget).addEventListener('click', post);
