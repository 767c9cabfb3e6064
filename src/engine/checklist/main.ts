import { saferWording } from '../../core/safer';
import words from '../../style/words.css?inline';
import { drawList } from '../chip/list';
import list from '../chip/list.css?inline';
import { thicker } from '../chip/thicker';
import rows from '../rows.css?inline';
import checklist from './checklist.css?inline';
import { openChecklist } from './open';

globalThis.secondLookAsking = { open: openChecklist, drawList, propose: saferWording, styles: words + rows + list + thicker() + checklist };
globalThis.secondLookAskingCame?.();
