import { the } from '../../composers/publish';
import { commentbox } from './commentbox';

/** A comment that is out, in the box it was written in, which stands in its place. */
commentbox(the('ytd-comment-view-model ytd-commentbox'), { box: 'Kommentar bearbeiten …', cancel: 'Abbrechen', submit: 'Speichern' });
