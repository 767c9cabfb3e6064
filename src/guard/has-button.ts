import type { Found } from '../platforms/types';

/** Does any control post what is in that box, by what its site tells? */
export const hasButton = ({ place }: Found): boolean => !globalThis.secondLookTells?.buttonless?.includes(place.split('/')[1] ?? '');
