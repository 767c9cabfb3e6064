import { describe, expect, it } from 'vitest';
import { choosePanelSpot } from '../../src/engine/chip/panel-spot';
import { chooseSpot, type Surroundings } from '../../src/engine/chip/spot';
import { overlap, rect, type Rect } from '../../src/engine/geometry';

const WINDOW = rect(0, 0, 1280, 800);

function around(box: Rect, taken: readonly Rect[] = [], more: Partial<Surroundings> = {}): Surroundings {
  return { box, visible: box, window: WINDOW, chip: { width: 56, height: 28 }, right: 0, isFree: (area) => !taken.some((other) => overlap(area, other)), ...more };
}

describe('chooseSpot', () => {
  const box = rect(360, 140, 520, 100);

  it('prefers the lower right, inside', () => {
    expect(chooseSpot(around(box))).toEqual({ left: 816, top: 204, dot: false });
  });

  it('goes to the top edge when the last line reaches that far', () => {
    expect(chooseSpot(around(box, [rect(372, 200, 500, 20)]))).toEqual({ left: 808, top: 126, dot: false });
  });

  it('then to the lower edge, then beside the box', () => {
    const text = rect(372, 200, 500, 20);
    const bar = rect(360, 120, 520, 20);
    expect(chooseSpot(around(box, [text, bar]))).toEqual({ left: 368, top: 226, dot: false });
    const tools = rect(360, 236, 520, 30);
    expect(chooseSpot(around(box, [text, bar, tools]))).toEqual({ left: 888, top: 140, dot: false });
  });

  it('makes do with a dot, then with nothing', () => {
    const nearly = [rect(0, 0, 1280, 203), rect(0, 203, 841, 200), rect(880, 203, 400, 400), rect(841, 232.5, 39, 300)];
    expect(chooseSpot(around(box, nearly))).toMatchObject({ dot: true });
    expect(chooseSpot(around(box, [WINDOW]))).toBeNull();
  });

  it('is a dot in the middle of a low box', () => {
    expect(chooseSpot(around(rect(360, 140, 520, 40)))).toEqual({ left: 848, top: 148, dot: true });
  });

  it('stays in the part of the box that can be seen, and in the window', () => {
    const long = rect(360, -400, 520, 2000);
    const spot = chooseSpot(around(long, [], { visible: rect(360, 0, 520, 800) }));
    expect(spot).toEqual({ left: 816, top: 764, dot: false });
    expect(chooseSpot(around(rect(0, 790, 1280, 40), [], { visible: rect(0, 790, 1280, 10) }))).toBeNull();
  });
});

describe('choosePanelSpot', () => {
  const panel = { width: 340, height: 380 };
  const narrow = rect(0, 0, 400, 800);
  const high = rect(30, 130, 340, 110);

  it('stands beside the box', () => {
    expect(choosePanelSpot({ box: rect(360, 140, 520, 100), window: WINDOW, panel, keepOff: [] })).toEqual({ left: 888, top: 140, sheet: false });
  });

  it('goes below Post in a narrow window rather than over it', () => {
    const post = rect(310, 250, 60, 36);
    expect(choosePanelSpot({ box: high, window: narrow, panel, keepOff: [post] })).toMatchObject({ sheet: false, top: 294 });
  });

  it('goes below all the buttons that lie there, if any of them may post', () => {
    const row = [rect(30, 250, 60, 36), rect(310, 250, 60, 40), rect(30, 20, 60, 30), rect(30, 760, 60, 30)];
    expect(choosePanelSpot({ box: high, window: narrow, panel, keepOff: row })).toMatchObject({ sheet: false, top: 298 });
  });

  it('covers as few of them as it can', () => {
    const below = [rect(30, 500, 60, 36), rect(310, 500, 60, 36)];
    const above = [rect(30, 10, 60, 36)];
    expect(choosePanelSpot({ box: rect(30, 400, 340, 90), window: narrow, panel, keepOff: [...below, ...above] })).toMatchObject({ top: 12 });
    expect(choosePanelSpot({ box: rect(30, 100, 340, 600), window: narrow, panel, keepOff: [rect(310, 710, 60, 36)] })).toMatchObject({ top: 8 });
    expect(choosePanelSpot({ box: rect(30, 100, 340, 600), window: narrow, panel, keepOff: [rect(310, 50, 60, 36)] })).toMatchObject({ top: 412 });
  });

  it('is a sheet in a low window', () => {
    expect(choosePanelSpot({ box: rect(20, 20, 280, 100), window: rect(0, 0, 320, 256), panel, keepOff: [] })).toEqual({ sheet: true });
  });
});
