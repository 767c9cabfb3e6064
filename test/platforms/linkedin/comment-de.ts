import { commentBoxes } from './comment-boxes';

commentBoxes('Texteditor zum Verfassen von Kommentaren', 'Kommentieren');
