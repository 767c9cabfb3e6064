import { publish, the } from '../../composers/publish';
import { draft } from '../editors/draft';

/** A post for the Page: the editor calls itself a combo box, and the buttons are told apart by their words alone. */
const box = draft(the('#editor'), { label: document.documentElement.lang === 'pl' ? 'Wpisz tekst w oknie dialogowym, aby dodać go do posta.' : 'Write into the dialogue box to include text with your post.', role: 'combobox' });
the('#publish').addEventListener('click', (event) => {
  if (!box.text().trim()) return;
  publish(box.text(), event);
  box.clear();
});
