import { commentBoxes } from './comment-boxes';

commentBoxes('Text editor for creating comment', 'Comment');
