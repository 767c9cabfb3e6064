import { the } from '../../composers/publish';
import { commentbox, type Labels } from './commentbox';

/** Two boxes at once, for a comment and for a reply, each with its own button; the reply's page is in a second language. */
const EN: Labels = { box: 'Add a comment…', cancel: 'Cancel', submit: 'Comment' };
const VI: Labels = { box: 'Thêm phản hồi…', cancel: 'Hủy', submit: 'Phản hồi' };
the('#search-form').addEventListener('submit', (event) => event.preventDefault());
const labels = document.documentElement.lang === 'vi' ? VI : EN;
commentbox(the('ytd-comment-simplebox-renderer ytd-commentbox'), labels);
commentbox(the('ytd-comment-reply-dialog-renderer ytd-commentbox'), labels);
