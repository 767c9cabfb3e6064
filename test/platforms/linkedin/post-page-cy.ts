import { commentForm } from './comment-form';

commentForm('Golygydd testun i greu cynnwys', 'Postio');
