import { the } from '../../composers/publish';
import { editor } from './editor';

/** The box with all its tools. */
await editor(the('[data-tid=ckeditor]'), the('[data-tid=newMessageCommands-send]'), 'Type a message', false);
