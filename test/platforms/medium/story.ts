import { the } from '../../composers/publish';
import { plain } from '../editors/plain';
import type { Editable } from '../editors/editable';

const EMPTY = '<section class="section section--body"><div class="section-content"><div class="section-inner"><h3 class="graf graf--h3 graf--title" data-testid="editorTitleParagraph"><br></h3></div></div></section>';

/** The site's own editor: one editable element, its first paragraph the title, each further one the text's. */
export function story(): Editable {
  const place = the('.postArticle-content');
  plain(place, {
    onEnter() {
      const before = (getSelection()?.anchorNode as Element | null)?.parentElement?.closest('.graf') ?? place.querySelector('.graf:last-child');
      const paragraph = document.createElement('p');
      paragraph.className = 'graf graf--p';
      paragraph.dataset['testid'] = 'editorParagraphText';
      paragraph.append(document.createElement('br'));
      before?.after(paragraph);
      getSelection()?.collapse(paragraph, 0);
      return true;
    },
  });
  const clear = (): void => {
    place.innerHTML = EMPTY;
  };
  clear();
  return { text: () => place.innerText.trim(), clear };
}
