import { useState } from 'preact/hooks';
import type { Strings } from '../strings';

interface Props {
  readonly words: Strings;
  /** What stands in it at first. */
  readonly text?: string;
  /** What has left the box, as a site would get it. */
  posted?(text: string): void;
}

/** A box to practise in, with a text that gives something away. What is posted goes nowhere. */
export function Practice({ words: { t }, text = t('wel_sample'), posted }: Props) {
  const [said, setSaid] = useState('');
  const post = (): void => {
    const box = document.querySelector<HTMLTextAreaElement>('#practice');
    if (!box?.value.trim()) return;
    const sent = box.value;
    posted?.(sent);
    box.value = '';
    // As a site's own editor would: what was noticed in it goes too.
    box.dispatchEvent(new Event('input', { bubbles: true }));
    setSaid(sent);
  };
  return (
    <div class="practice">
      <label class="sr" for="practice">
        {t('wel_try')}
      </label>
      <textarea class="field" id="practice" rows={4} spellcheck={false} defaultValue={text} onInput={() => setSaid('')} />
      <button class="main first" id="practice-post" type="button" onClick={post}>
        {t('wel_post')}
      </button>
      <div class="posted" role="status">
        {said && (
          <>
            <p class="small soft">{t('wel_posted')}</p>
            <p class="words">{said}</p>
          </>
        )}
      </div>
    </div>
  );
}
