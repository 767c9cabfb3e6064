import { noteTrust, the } from './publish';
import { tiny } from './tiny';

void tiny(the('textarea'));
noteTrust();
