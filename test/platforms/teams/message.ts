import { the } from '../../composers/publish';
import { editor } from './editor';

await editor(the('[data-tid=ckeditor]'), the('[data-tid=sendMessageCommands-send]'), 'Type a message', true);
