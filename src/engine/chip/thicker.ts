/** Pointing at a row of the list thickens its words in the box; in style, since the page keeps pointer events to itself. */
export function thicker(): string {
  const rows = Array.from({ length: 24 }, (_, row) => row);
  const pointed = rows.map(
    (row) => `.float:has([data-of="${row}"]:is(:hover, :focus-within)) [data-row="${row}"], .float[data-shown="${row}"] [data-row="${row}"]`,
  );
  return `${pointed.join(',')} { border-bottom-width: 3px; }`;
}
