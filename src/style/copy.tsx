import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What a screen reader says in place of the label. */
  readonly name?: string;
  readonly look: 'little' | 'main second';
  /** What is said once it is copied. */
  readonly done: string;
  /** What is said where it could not be: the text stands below, selected. */
  readonly failed: string;
}

/** Takes back what the button copied from last says: that is on the clipboard no more. */
let takeBack: () => void = () => {};

/** A button that copies, and says so where it stands; where the browser lets nothing be copied, the text is there, selected. */
export function Copy({ text, label, name, look, done, failed }: Props) {
  const [said, setSaid] = useState<'' | 'done' | 'failed'>('');
  const place = useRef<HTMLParagraphElement>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(() => true, () => false);
    takeBack();
    takeBack = () => setSaid('');
    setSaid(isCopied ? 'done' : 'failed');
  };
  // With the words that say so, not a frame after them.
  useLayoutEffect(() => {
    if (!said) return;
    byHand.current?.select();
    (byHand.current ?? place.current)?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return (
    <>
      <button class={look} type="button" {...(name ? { 'aria-label': name } : {})} onClick={() => void copy()}>
        {label}
      </button>
      <p class="copied" role="status" ref={place}>
        {said === 'done' && done}
        {said === 'failed' && failed}
      </p>
      {said === 'failed' && <textarea class="field by-hand" readOnly rows={Math.min(6, Math.max(2, text.split('\n').length))} aria-label={name ?? label} ref={byHand} value={text} />}
    </>
  );
}
