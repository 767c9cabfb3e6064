import { isPlaced } from './is-placed';

globalThis.secondLookIsPlaced = isPlaced;
