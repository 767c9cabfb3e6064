import { the } from '../../composers/publish';
import { tiny } from '../../composers/tiny';

/** Moodle's own editor since 4.1. */
void tiny(the('#id_message'));
