import type { Frame } from 'puppeteer-core';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing inside a closed shadow root, as a screen reader would tell it. */
export interface Ours {
  readonly role: string;
  readonly name: string;
  /** The words a person sees in it, line breaks as they are laid out. */
  readonly text: string;
  /** In CSS pixels of the window, whatever frame it is in. */
  readonly rect: Rect;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** More stands in it than its width shows, and no bar to scroll it by. */
  readonly cut: boolean;
}

/** How a test names what it looks for. A string is the whole name. */
export interface Named {
  readonly role: string;
  readonly name: string | RegExp;
}

/** Does `thing` go by this role and name? */
export function goesBy(thing: Ours, { role, name }: Named): boolean {
  return thing.role === role && (typeof name === 'string' ? thing.name === name : name.test(thing.name));
}

/** `{role, name}` in words, for messages. */
export function inWords({ role, name }: Named): string {
  return `${role} ${typeof name === 'string' ? `"${name}"` : String(name)}`;
}

/** Where the top left corner of a frame's content lies in the window. */
export async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  try {
    const box = await element.boundingBox();
    const border = await element.evaluate((node) => ({ x: node.clientLeft, y: node.clientTop }));
    return { x: (box?.x ?? 0) + border.x, y: (box?.y ?? 0) + border.y };
  } finally {
    await element.dispose();
  }
}

/** `thing` of a frame whose corner lies at `corner`, in the window's pixels. */
export function moved(thing: Ours, corner: { x: number; y: number }): Ours {
  return { ...thing, rect: { ...thing.rect, x: thing.rect.x + corner.x, y: thing.rect.y + corner.y } };
}
