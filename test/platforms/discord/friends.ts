import { publish, the } from '../../composers/publish';

/** Who is to be a friend is typed; the name stays in the field. */
const name = the<HTMLInputElement>('[name=add-friend]');
the('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (name.value.trim()) publish(name.value, event);
});
