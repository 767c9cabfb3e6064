type Attributes = Readonly<Record<string, string | number>>;

/** A small picture of ours: the attributes of its `svg`, and the shapes in it. */
export interface Drawing {
  readonly svg: Attributes;
  readonly shapes: readonly (readonly [name: string, attributes: Attributes])[];
}

/** The glasses: first lens open, second look filled in. */
export const GLASSES: Drawing = {
  svg: { class: 'mark', width: 28, height: 14, viewBox: '0 0 28 14', fill: 'currentColor', stroke: 'currentColor', 'aria-hidden': 'true' },
  shapes: [
    ['circle', { cx: 6.5, cy: 7.5, r: 4.4, fill: 'none', 'stroke-width': 2.2 }],
    ['path', { d: 'M11.4 6.2Q14 4.6 16.6 6.2', fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' }],
    ['circle', { cx: 21.5, cy: 7.5, r: 5.5, stroke: 'none' }],
  ],
};

export const CROSS: Drawing = {
  svg: { width: 16, height: 16, viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round', 'aria-hidden': 'true' },
  shapes: [['path', { d: 'm4 4 8 8M12 4l-8 8' }]],
};

const SVG = 'http://www.w3.org/2000/svg';

/** `drawing` as an element; made piece by piece, since a page may forbid markup from a string (Trusted Types). */
export function drawn({ svg, shapes }: Drawing): SVGElement {
  const make = (name: string, attributes: Attributes): SVGElement => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const element = make('svg', svg);
  element.append(...shapes.map(([name, attributes]) => make(name, attributes)));
  return element;
}
