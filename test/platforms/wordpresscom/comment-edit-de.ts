import { the } from '../../composers/publish';
import { nativeForm } from '../native-form';

/** A comment on a page of its own in wp-admin. */
nativeForm(the<HTMLFormElement>('#post'), '#content', '#save');
