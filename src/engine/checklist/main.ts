import { saferWording } from '../../core/safer';
import { drawList } from '../chip/list';
import words from '../../style/words.css?inline';
import list from '../chip/list.css?inline';
import rows from '../rows.css?inline';
import checklist from './checklist.css?inline';
import { openChecklist } from './open';

globalThis.secondLookAsking = { open: openChecklist, drawList, propose: saferWording, styles: words + rows + list + checklist };
globalThis.secondLookAskingCame?.();
