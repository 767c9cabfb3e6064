import { publish, the } from '../../composers/publish';
import { lexical } from '../editors/lexical';

/** A comment or reply: Lexical and the button both stand in the light tree, in slots of the composer. */
export function richComment(): void {
  const box = lexical(the('shreddit-composer [slot=rte]'), {});
  the('[slot=submit-button]').addEventListener('click', (event) => {
    if (!box.text().trim()) return;
    publish(box.text(), event);
    box.clear();
  });
}
