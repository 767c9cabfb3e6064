import { everyEditor } from '../contract/editors-suite';

everyEditor('chromium');
