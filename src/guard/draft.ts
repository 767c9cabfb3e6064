import { isField } from '../composed-tree';
import type { Found } from '../platforms/types';

/**
 * What stands in a composer, to tell whether it is still the same; '' for nothing. Not what is judged: the browser's own
 * reading of an editable element is as good for that, and an own one would be a tenth of the guard.
 */
export const draftOf = ({ fields }: Found): string => fields.map((field) => (isField(field) ? field.value : field.innerText)).join('\n').trim();
