import { shareBox } from './share-box';

/** Over the page of a post, in the page itself. */
shareBox(document, 'Texteditor zum Erstellen von Inhalten');
