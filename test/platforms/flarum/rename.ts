import { publish, the } from '../../composers/publish';

/** The dialog for a new title: a form, so that Enter submits. */
const input = the<HTMLInputElement>('.RenameDiscussionModal .FormControl');
the('.RenameDiscussionModal form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!input.value.trim()) return;
  publish(input.value, event);
  input.value = '';
});
