import { everyEditor } from '../contract/editors-suite';

everyEditor('firefox');
