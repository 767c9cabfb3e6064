import { the } from '../../composers/publish';
import { editor } from './editor';

/** A message anew, above the box for the next one. */
await editor(the('#edited [data-tid=ckeditor]'), the('[data-tid=newMessageCommands-send]'), 'Nachricht bearbeiten', true);
await editor(the('#compose [data-tid=ckeditor]'), the('[data-tid=sendMessageCommands-send]'), 'Nachricht eingeben', true);
