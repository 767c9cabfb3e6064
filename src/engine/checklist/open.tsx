import { render } from 'preact';
import type { Decision } from '../../core/types';
import { copyText } from '../copy';
import { NOT_COPIED, showCopied } from '../copied';
import type { Layer } from '../layer';
import { stillStanding, waveDone, waveOff, type Row, type Wave, type WaveHandlers, type WaveOff } from '../rows';
import { projectChecklist, type ChecklistInput } from '../view';
import { toggled } from '../toggled';
import { Checklist, type ChecklistActs, type Shown } from './checklist';
import { walkKeys } from './keys';

/** What the rest of the engine is told while the checklist is open. */
export interface ChecklistHandlers extends WaveHandlers {
  /** Instead of our own clipboard; false = it did not work. */
  copy?(text: string): Promise<boolean>;
}

export interface ChecklistOptions extends ChecklistHandlers {
  readonly layer: Layer;
  readonly input: ChecklistInput;
  /** Settles when the key or button that posted has been let go; until then nothing here can be pressed. */
  readonly released: Promise<void>;
}

/** Opens the checklist over the page and waits for the person. Settles once; Escape and the browser's back are `back`, and `lost` says that the page took our host away for good. */
export function openChecklist(options: ChecklistOptions): Promise<Decision> {
  return new Promise((resolve) => {
    open(options, resolve);
  });
}

function open({ layer, input, released, ...handlers }: ChecklistOptions, resolve: (decision: Decision) => void): void {
  const node = document.createElement('div');
  const dialog = document.createElement('dialog');
  node.append(dialog);

  const waved = new Map<string, Wave>();
  const offs = new Map<string, WaveOff>();
  let shown: Shown = { ...NOT_COPIED, open: new Set(), told: '' };
  let view = projectChecklist(input, waved);
  let armed = false;
  let settled = false;

  const byId = (id: string): HTMLElement | null => layer.root.getElementById(id);
  const draw = (): void => {
    view = projectChecklist(input, waved);
    dialog.className = { full: 'checklist', light: 'checklist slim', incident: 'checklist incident', profile: 'checklist slim' }[view.form] + (window === top ? '' : ' framed');
    render(<Checklist view={view} shown={shown} t={input.t} acts={acts} />, dialog);
  };
  const settle = (decision: Decision): void => {
    if (settled) return;
    settled = true;
    // First of all: whatever a page may have done to what is tidied up below, the post is not held by it.
    resolve(decision);
    // Closing hands the focus back to where it was; the guard then puts the caret.
    if (dialog.open && dialog.isConnected) dialog.close();
    render(null, dialog);
    remove();
  };
  /** Nothing can be pressed by the press that posted. */
  const whenArmed = <A extends unknown[]>(act: (...given: A) => void) => (...given: A): void => {
    if (armed && !settled) act(...given);
  };
  const setWave = (row: Row, how: Wave | null): void => {
    const before = offs.get(row.key);
    if (how) {
      // What of a group was waved off before has its own way back.
      const rest = { ...row, indexes: stillStanding(row, ({ key }) => waved.has(key)).flatMap(({ indexes }) => indexes) };
      const off = waveOff(rest, how, input.findings, input.text);
      waved.set(row.key, how);
      offs.set(row.key, off);
      handlers.wave?.(off);
    } else if (before) {
      waved.delete(row.key);
      offs.delete(row.key);
      handlers.undo?.(before);
    }
    const title = projectChecklist(input, waved).title;
    // What was said about copying was about another wording.
    shown = { ...shown, ...NOT_COPIED, told: how ? `${waveDone(row, how, input.t)} ${title}.` : `${title}.` };
    draw();
    byId(how ? `undo-${row.key}` : `wave-${row.key}`)?.focus();
  };

  const acts: ChecklistActs = {
    back: whenArmed(() => settle('back')),
    post: whenArmed(() => settle('post')),
    wave: whenArmed((row: Row, how: Wave) => setWave(row, how)),
    undo: whenArmed((row: Row) => setWave(row, null)),
    unfold: whenArmed((part: string) => {
      shown = { ...shown, open: toggled(shown.open, part) };
      draw();
    }),
    copy: whenArmed(() => void copy()),
  };
  const copy = async (): Promise<void> => {
    const text = view.proposal?.copy;
    if (text === undefined) return;
    const done = await (handlers.copy ? handlers.copy(text) : copyText(text, layer.root)).catch(() => false);
    if (settled || view.proposal?.copy !== text) return;
    shown = { ...shown, said: input.t(done ? 'act_copied' : 'act_copy_failed'), byHand: done ? null : text };
    draw();
    showCopied(dialog);
  };

  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'where');
  // The browser's own ways to close: Escape where we did not hear it, a back gesture.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) settle('back');
  });
  dialog.addEventListener('close', (event) => {
    if (event.isTrusted) settle('back');
  });

  const show = (): void => {
    dialog.removeAttribute('open');
    dialog.showModal();
    byId('back')?.focus({ preventScroll: true });
    dialog.scrollTop = 0;
  };
  const remove = layer.add({
    node,
    modal: true,
    onKey: walkKeys({ root: layer.root, dialog, isArmed: () => armed, back: () => settle('back') }),
    restored: () => {
      if (!settled) show();
    },
    lost: () => settle('lost'),
  });
  layer.home(null);
  draw();
  show();
  // One turn later: the click that a release makes belongs to the press that posted.
  const arm = (): unknown => setTimeout(() => (armed = true), 0);
  void released.then(arm, arm);
}
