import { commentForm } from './comment-form';

commentForm('Éditeur de texte pour créer du contenu', 'Enregistrer les modifications');
