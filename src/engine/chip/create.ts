import type { Finding } from '../../core/types';
import type { AskingCall } from '../asking';
import { rangeOf } from '../read-text';
import { NOT_COPIED, showCopied } from '../copied';
import { copyText } from '../copy';
import { follow } from '../follow';
import type { Layer } from '../layer';
import { createMarks } from '../marks';
import type { Part } from '../parts';
import type { Proposal } from '../proposal';
import { waveOff, type Reading, type WaveHandlers } from '../rows';
import { toggled } from '../toggled';
import { createWordPlaces } from '../word-places';
import { createChipParts } from './chip';
import { createDraftRows } from './draft-rows';
import type { ListActs } from './list';
import { bringIntoView } from './place';
import { createPlacing } from './placing';
import { isCovered } from './probe';

/** The box in use, and what was noticed in the whole post. */
export interface ChipInput {
  readonly box: HTMLElement;
  readonly text: string;
  /** The fields that `text` is made of. */
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  propose(standing: readonly Finding[]): Proposal | null;
  /** The site's Post control, if known: the list keeps off it where it can. */
  readonly post?: Element | null;
}

export interface ChipOptions extends Reading, WaveHandlers {
  readonly layer: Layer;
  /** What draws the list, once it has come. */
  readonly asking: Pick<AskingCall, 'now' | 'want'>;
}

/** Chip, marks and findings list of the box in use. */
export interface Chip {
  /** Draws or brings up to date; to be called when the text, the findings or the box change. */
  show(input: ChipInput): void;
  /** A line of ours beside the box in use, until the text changes or it is closed. */
  say(line: string): void;
  /** Closes the list alone. */
  close(): void;
  hide(): void;
}

export function createChip(options: ChipOptions): Chip {
  const { layer, t, asking } = options;
  const node = document.createElement('div');
  const float = document.createElement('div');
  float.className = 'float';
  float.setAttribute('popover', 'manual');
  node.append(float);

  const drawn = createChipParts(t, {
    toggle: () => setOpen(!open, holdsFocus()),
    closeLine: () => {
      line = '';
      draw();
    },
  });
  const draft = createDraftRows(options);
  const words = createWordPlaces();
  const marks = createMarks((x, y) => input !== null && isCovered(x, y, input.box, layer.root.host));
  float.append(marks.node, words.node, drawn.node);

  let input: ChipInput | null = null;
  let following: ReturnType<typeof follow> | undefined;
  let take: (() => void) | undefined;
  let open = false;
  let dot = false;
  let copied = NOT_COPIED;
  let unfolded: ReadonlySet<string> = new Set();
  let line = '';
  let composing = false;

  const byId = (id: string): HTMLElement | null => layer.root.getElementById(id);
  /** The first such button of the list, or its cross. */
  const focusIn = (selector: string): void => {
    const list = byId('list');
    (list?.querySelector<HTMLElement>(selector) ?? list?.querySelector('button'))?.focus();
  };
  const holdsFocus = (): boolean => drawn.node.contains(layer.root.activeElement);

  /** What was drawn last while the list was shut: a key that changes nothing of it draws nothing. */
  let last = '';
  const draw = (): void => {
    const standing = draft.standing();
    const now = open ? '' : [standing.length, dot, line].join();
    if (now && now === last) return;
    last = now;
    drawn.draw({ count: standing.length, dot, open, line });
    drawList();
  };
  const drawList = (): void => {
    const wasThere = byId('list') !== null;
    if (!open && !wasThere) return;
    const copyable = open && input !== null && proposalNow(input) !== null;
    asking.now?.drawList(drawn.listPlace, open ? { rows: draft.rows(), copyable, copied, unfolded } : null, t, acts);
    // Whoever went on writing before it came is left there.
    if (!wasThere && openedByKeyboard && holdsFocus()) focusIn('.list button');
  };
  const proposalNow = ({ findings, propose }: ChipInput): Proposal | null =>
    propose(draft.standing().flatMap(({ indexes }) => indexes.flatMap((index) => findings[index] ?? [])));

  const placing = createPlacing({
    layer,
    words,
    marks,
    onDot(now) {
      dot = now;
      draw();
    },
  });
  const place = (typed = false): void => {
    if (input) placing.place({ box: input.box, standing: draft.standing(), composing, post: input.post ?? null, says: line !== '' }, typed);
  };

  const setOpen = (wanted: boolean, byKeyboard = false): void => {
    const hadFocus = holdsFocus();
    const wasByKeyboard = openedByKeyboard;
    open = wanted;
    openedByKeyboard = wanted && byKeyboard;
    copied = NOT_COPIED;
    if (wanted) asking.want();
    else {
      unfolded = new Set();
      draft.forget();
      delete float.dataset['shown'];
    }
    draw();
    place();
    if (!wanted && hadFocus) (wasByKeyboard ? byId('chip') : input?.box)?.focus({ preventScroll: true });
  };
  let openedByKeyboard = false;

  const acts: ListActs = {
    close: () => setOpen(false),
    wave(row, how) {
      if (!input) return;
      const hadFocus = holdsFocus();
      const off = waveOff(row, how, input.findings, input.text);
      copied = NOT_COPIED;
      draft.fold(row, off);
      options.wave?.(off);
      draw();
      retake();
      following?.soon();
      if (hadFocus) focusIn('.folded button');
    },
    undo(row) {
      const hadFocus = holdsFocus();
      const off = draft.unfold(row);
      if (off) options.undo?.(off);
      draw();
      retake();
      following?.soon();
      if (hadFocus) focusIn('.list button');
    },
    unfold(part) {
      unfolded = toggled(unfolded, part);
      draw();
      following?.soon();
    },
    show(row) {
      const at = draft.standing().indexOf(row);
      const finding = input?.findings[row.indexes[0] ?? 0];
      if (!input || !finding || at < 0) return;
      const first = draft.standing().slice(0, at).reduce((sum, { indexes }) => sum + indexes.length, 0);
      const spot = words.places()[first]?.[0];
      const part = input.parts.findLast(({ start }) => start <= finding.start);
      if (part && part.field !== input.box) part.field.scrollIntoView({ block: 'center', inline: 'nearest' });
      else if (part && spot) bringIntoView(part.field, spot, rangeOf(part.field, finding.start - part.start, finding.end - part.start)?.startContainer ?? null);
      float.dataset['shown'] = String(at);
      following?.soon();
    },
    copy() {
      const text = input && proposalNow(input)?.copy;
      if (text) void copy(text);
    },
  };
  const copy = async (text: string): Promise<void> => {
    const done = await copyText(text, layer.root);
    if (!open || !input || proposalNow(input)?.copy !== text) return;
    copied = { said: t(done ? 'act_copied' : 'act_copy_failed'), byHand: done ? null : text };
    draw();
    showCopied(drawn.node);
    following?.soon();
  };

  /** The words to mark, in the order of the rows. */
  const retake = (): void => {
    if (!input) return;
    const { box, findings, parts } = input;
    const part = parts.find(({ field }) => field === box);
    /** In the box in use; words of another field have no place in it. */
    const spanOf = (index: number): [number, number] => {
      const { start = 0, end = 0 } = findings[index] ?? {};
      const isHere = part && start >= part.start && end <= part.start + part.text.length;
      return isHere ? [start - part.start, end - part.start] : [0, 0];
    };
    const spans = draft.standing().flatMap(({ indexes }) => indexes.map(spanOf));
    words.take(box, spans);
  };

  const raise = (): void => {
    if (float.isConnected && !float.matches(':popover-open')) float.showPopover();
  };
  const begin = (box: HTMLElement): void => {
    hide();
    take = layer.add({
      node,
      keepsCaret: true,
      claims: (event) => event.key === 'Escape' && byId('list') !== null,
      onKey(event) {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
      },
      restored: raise,
    });
    layer.home(box);
    raise();
    following = follow(
      box,
      ({ composition, typed }) => {
        if (composition) composing = composition === 'compositionstart';
        place(typed);
      },
      () => words.areBehind(),
    );
  };
  const hide = (): void => {
    following?.stop();
    following = undefined;
    words.drop();
    draft.forget();
    draft.take([], '');
    open = composing = openedByKeyboard = false;
    copied = NOT_COPIED;
    unfolded = new Set();
    line = '';
    input = null;
    placing.forget();
    take?.();
    take = undefined;
  };

  return {
    show(next) {
      if (input?.box !== next.box || !node.isConnected) begin(next.box);
      else layer.home(next.box);
      if (input?.text !== next.text) {
        copied = NOT_COPIED;
        line = '';
      }
      input = next;
      draft.take(next.findings, next.text);
      delete float.dataset['shown'];
      draw();
      retake();
      following?.typed();
    },
    say(sentence) {
      // The region is there before its words are, so that they are announced.
      requestAnimationFrame(() => {
        line = sentence;
        draw();
        following?.soon();
      });
    },
    close: () => setOpen(false),
    hide,
  };
}
