import { saferWording } from '../../core/safer';
import { openChecklist } from './open';

globalThis.secondLookAsking = { open: openChecklist, propose: saferWording };
globalThis.secondLookAskingCame?.();
