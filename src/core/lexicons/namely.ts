// Source: written for this project from general knowledge. MIT.

/** Words that with a capital are nearly always somebody's first name. */
export const NAMELY: ReadonlySet<string> = new Set('harry jack jade penny olive pearl violet hazel heather holly amber daisy ruby lily poppy ivy grace bonnie rob nick drew robin wren iris melody zara victor warren'.split(' '));
