import { XMLBuilder } from 'fast-xml-parser';

/** An element: attributes begin with `@`, `#` is its text, a list is that element several times. */
export type Xml = { readonly [name: string]: string | number | Xml | readonly Xml[] };

const builder = new XMLBuilder({ attributeNamePrefix: '@', textNodeName: '#', ignoreAttributes: false, format: true, indentBy: '  ', suppressEmptyNode: true, suppressBooleanAttributes: false });

/** A whole document in UTF-8. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root)}`;
