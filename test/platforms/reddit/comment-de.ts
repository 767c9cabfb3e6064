import { richComment } from './rich-comment';

richComment();
