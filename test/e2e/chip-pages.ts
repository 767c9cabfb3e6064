import { page, type PageTable } from './served';

/** Boxes with what sites put around, in and over them. `#t` is the box. */

const SMALL = 'width:16px;height:16px;padding:0;border:0';
const icons = (count: number, style = SMALL): string => Array.from({ length: count }, (_, at) => `<button type="button" style="${style}" aria-label="Tool ${at}"></button>`).join('');
const textarea = (style: string): string => `<textarea id="t" aria-label="Write a comment" style="${style}"></textarea>`;
const editable = (style: string): string => `<div id="t" contenteditable role="textbox" aria-multiline="true" aria-label="Write a comment" style="${style}"></div>`;
const POST = '<button type="button" id="post">Post</button>';

export const CHIP_LAYOUTS: Readonly<Record<string, string>> = {
  'a plain field': `${textarea('width:500px;height:120px')}${POST}`,
  'an editable box': `${editable('width:500px;min-height:120px;border:1px solid')}${POST}`,
  'small icons along the lower edge, in the box': `<div style="position:relative;width:500px">${editable('min-height:140px;border:1px solid;padding-bottom:24px')}<div style="position:absolute;right:14px;bottom:14px;display:flex;gap:12px">${icons(8)}</div></div>${POST}`,
  'one small icon where the chip would go': `<div style="position:relative;width:500px">${editable('min-height:140px;border:1px solid')}<button type="button" style="${SMALL};position:absolute;right:42px;bottom:14px" aria-label="Emoji"></button></div>${POST}`,
  'Post in the corner of the box': `<div style="position:relative;width:420px">${textarea('width:420px;height:110px;box-sizing:border-box')}<button type="button" id="post" style="position:absolute;right:6px;bottom:8px">Post</button></div>`,
  'a count of letters in the corner': `<div style="position:relative;width:420px">${textarea('width:420px;height:110px;box-sizing:border-box')}<span style="position:absolute;right:10px;bottom:10px">82 / 280</span></div>${POST}`,
  'bars that touch it above and below': `<div style="width:460px"><div>${icons(10, 'width:46px;height:30px;padding:0')}</div>${editable('min-height:60px;border:1px solid')}<div>${icons(10, 'width:46px;height:30px;padding:0')}</div>${POST}</div>`,
  'a line of chat along the window': `<div style="position:fixed;left:0;right:0;bottom:0;display:flex;align-items:center;gap:4px;padding:4px">${icons(2, 'width:36px;height:36px')}<input id="t" aria-label="Write a message" style="flex:1;height:36px">${POST}</div>`,
  'a low field between its buttons': `<div style="display:flex;width:300px">${icons(1, 'width:32px;height:28px')}<input id="t" aria-label="Write a comment" style="flex:1;min-width:0;height:28px;box-sizing:border-box">${POST}</div>`,
  'from the right to the left': `<div dir="rtl"><p>כתוב תגובה</p>${textarea('width:500px;height:120px')}${POST}</div>`,
  'in a corner of the window': `<div style="position:fixed;right:0;top:0;width:260px">${editable('min-height:70px;border:1px solid')}${POST}</div>`,
  'in something that scrolls': `<div style="height:150px;width:420px;overflow:auto;border:1px solid">${POST}${editable('min-height:220px')}</div>`,
  'drawn smaller': `<div style="transform:scale(.6);transform-origin:0 0">${editable('width:600px;min-height:160px;border:1px solid')}${POST}</div>`,
  'full of words': `${textarea('width:220px;height:64px')}<p>What others have written stands close below it.</p>${POST}`,
  'words on every side': `<div style="width:420px"><p style="margin:0">What others have written stands close above it, all along.</p>${editable('min-height:20px')}<p style="margin:0">What others have written stands close below it, all along.</p>${POST}</div>`,
};

export const CHIP_PAGES: PageTable = {
  ...Object.fromEntries(Object.entries(CHIP_LAYOUTS).map(([name, body], at) => [`/chip/${at}`, page(`<main><h1>${name}</h1>${body}</main>`)])),
  /** Nothing tells which of the buttons posts. */
  '/chip/unknown': page(`${textarea('width:340px;height:110px')}<div><button type="button" id="post" style="height:36px">Hoist</button> <button type="button" style="height:36px">Stow</button></div>`),
  /** A box far down, in something that scrolls, in one of two tabs. */
  '/chip/away': page(`
    <style>@keyframes fade { to { opacity: 0 } }</style>
    <button type="button" id="one">First</button><button type="button" id="two">Second</button>
    <div style="height:300px"></div>
    <div id="tab"><div id="scroller" style="height:300px;width:560px;overflow:auto;border:1px solid">
      <div style="height:60px"></div><textarea id="t" aria-label="Write a comment" style="width:500px;height:120px"></textarea>${POST}<div style="height:900px"></div>
    </div></div>
    <div id="cover" style="position:fixed;inset:0;background:white" hidden></div>
    <div style="height:2000px"></div>`),
};
