import 'trix';
import { noteTrust } from './publish';

/** The editor writes its HTML into a hidden field at every change, and the form takes that along. */
noteTrust();
