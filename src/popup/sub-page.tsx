import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Backward } from '../style/icons';

interface Props {
  readonly title: string;
  readonly back: string;
  leave(): void;
  readonly children: ComponentChildren;
}

/** A page behind a door, with the way back first. Escape goes back too. */
export function SubPage({ title, back, leave, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef(leave);
  leaving.current = leave;
  // Before the first picture: a key pressed the moment the page is seen is heard.
  useLayoutEffect(() => {
    button.current?.focus();
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leaving.current();
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, []);
  return (
    <>
      <div class="sub">
        <button class="cross" type="button" aria-label={back} ref={button} onClick={leave}>
          <Backward />
        </button>
        <h1>{title}</h1>
      </div>
      {children}
    </>
  );
}
