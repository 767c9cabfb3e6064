import { allAcross, isChoosing, isField, isVisible } from '../../composed-tree';
import type { Sending } from './controls';
import { saysEnterSends, saysSend } from './words';

/** A line to chat in is lower than this while it holds one line, in CSS pixels. */
const LOW = 60;
/** Boxes that were that low when they were first seen: a chat line grows with what is written in it. */
const low = new WeakMap<HTMLElement, boolean>();

function isLow(box: HTMLElement): boolean {
  if (!low.has(box)) low.set(box, box.clientHeight < LOW);
  return low.get(box) ?? false;
}

/** Sends on Enter: a line of its own, one that says so, or a low one with no button but Send. */
export function sendsOnEnter(box: HTMLElement, sending: Sending | null): boolean {
  const wasLow = isLow(box);
  if (box.localName === 'input') return !sending || sending.fields.length === 1 || sending.scope.localName === 'form';
  if (/^(send|go|done)$/.test(box.enterKeyHint) || box.getAttribute('aria-multiline') === 'false') return true;
  if (saysEnterSends(box) || (sending && saysEnterSends(sending.control))) return true;
  return wasLow && (!sending || saysSend(sending.control));
}

/** The beginning of a mention, a tag or an emoji, up to the caret. */
const ASKED = /(?:^|\s)[@#:]([\p{L}\d_]*)$/u;
const OPTION = '[role=option], [role=menuitem], li';

/** A list opens over the page; one that stands in it is none to pick from. */
function isPopup(option: Element): boolean {
  if (option.closest('[role=listbox], [role=menu], [popover]')) return true;
  for (let at = option.parentElement; at && at !== document.body; at = at.parentElement) if (/^(absolute|fixed)$/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** A list of names is open, and Enter picks from it; also one that says so nowhere, but shows what was begun. */
export function isPicking(box: HTMLElement): boolean {
  if (isChoosing(box)) return true;
  const asked = ASKED.exec(textToCaret(box))?.[1]?.toLowerCase();
  if (asked === undefined) return false;
  return [...allAcross(document, OPTION)].some((option) => {
    const words = option.textContent.trim().toLowerCase().split(/[\s@#:]+/);
    return words.some((word) => word.startsWith(asked)) && isVisible(option) && isBeside(option, box) && isPopup(option);
  });
}

function textToCaret(box: HTMLElement): string {
  if (isField(box)) return box.value.slice(0, box.selectionStart ?? 0);
  const { anchorNode, anchorOffset = 0 } = box.ownerDocument.getSelection() ?? {};
  return anchorNode?.nodeType === 3 ? (anchorNode.nodeValue ?? '').slice(0, anchorOffset) : '';
}

/** Lists open at the caret; a list elsewhere on the page is none of this box. CSS pixels. */
const NEAR = 320;
function isBeside(option: Element, box: Element): boolean {
  const a = option.getBoundingClientRect();
  const b = box.getBoundingClientRect();
  return a.bottom > b.top - NEAR && a.top < b.bottom + NEAR;
}
