import { commentForm } from './comment-form';

commentForm('Text editor for creating content', 'Post');
