import { everySecondPlatform } from '../contract/platform-suite';

everySecondPlatform('chromium', 1);
