import { useEffect, useRef, useState } from 'preact/hooks';
import { Practice } from '../practice/practice';
import { watchPractice } from '../practice/watch';
import type { Strings } from '../strings';
import { startTrial, type Stage, type Trial } from './trial';

/** One post through a box of our own with two presses of the person's own: PASS, or what failed. */
export function SelfTest({ off, words }: { readonly off: boolean; readonly words: Strings }) {
  const [round, setRound] = useState(0);
  const [stage, setStage] = useState<Stage>('press');
  const trial = useRef<Trial | null>(null);
  const { t } = words;
  // The same text is not asked about twice.
  const text = round === 0 ? t('wel_sample') : `${t('wel_sample')} (${round + 1})`;
  useEffect(() => {
    if (off) return;
    // Before the guard is there, which stops a press that it holds, of a key at its first sign.
    const hear = (event: Event): void => {
      const isPress = event.type === 'click' || ['Enter', ' '].includes((event as KeyboardEvent).key);
      if (isPress && event.isTrusted && (event.target as Element).id === 'practice-post') trial.current?.pressed();
    };
    for (const type of ['click', 'keydown']) addEventListener(type, hear, true);
    watchPractice();
  }, [off]);
  useEffect(() => {
    if (off) return;
    setStage('press');
    trial.current = startTrial(text, setStage);
    return () => trial.current?.stop();
  }, [round, off]);
  const isOver = !['press', 'decide'].includes(stage);
  return (
    <section class="card">
      <h2>{t('dia_self')}</h2>
      {off ? (
        <p>{t('dia_self_off')}</p>
      ) : (
        <>
          <p class="soft">{t('dia_self_line')}</p>
          <Practice key={round} words={words} text={text} posted={(sent) => trial.current?.posted(sent)} />
          <p class={`verdict ${isOver ? (stage === 'pass' ? 'pass' : 'fail') : ''}`} role="status">
            {t(`dia_self_${stage}`)}
          </p>
          {isOver && (
            <button class="main second" type="button" onClick={() => setRound(round + 1)}>
              {t('dia_self_again')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
