import { everySecondPlatform } from '../contract/platform-suite';

everySecondPlatform('firefox', 0);
