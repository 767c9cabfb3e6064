import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What a screen reader is also told of a thing, besides its role and name. */
const STATES: readonly string[] = ['focused', 'modal', 'disabled', 'live', 'level'];
const SILENT = /^(?:generic|none|InlineTextBox|LineBreak|ListMarker)$/;

const roleOf = ({ role }: Node): string => String(role?.value ?? '');
const nameOf = ({ name }: Node): string => String(name?.value ?? '').trim();

/** The first thing of this role in the browser's accessibility tree with all in it, a line each, as a screen reader goes through it. */
export async function treeText(page: Page, role: string): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node, depth: number, said: string): void => {
    const [what, name] = [roleOf(node), nameOf(node)];
    const isSilent = node.ignored || SILENT.test(what);
    // A text that is the name of what it stands in is not told twice.
    if (what === 'StaticText') {
      if (!said.includes(name)) lines.push(`${'  '.repeat(depth)}“${name}”`);
      return;
    }
    if (!isSilent) {
      const states = (node.properties ?? []).flatMap(({ name: state, value: { value } }) => {
        if (state === 'expanded') return [value ? 'open' : 'closed'];
        if (!STATES.includes(state) || value === false || (state === 'level' && what !== 'heading')) return [];
        return [value === true ? state : `${state} ${String(value)}`];
      });
      lines.push(`${'  '.repeat(depth)}${[what, ...(name ? [`“${name}”`] : []), ...(states.length ? [`(${states.join(', ')})`] : [])].join(' ')}`);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isSilent ? depth : depth + 1, isSilent ? said : name);
    }
  };
  const top = nodes.find((node) => !node.ignored && roleOf(node) === role);
  if (top) walk(top, 0, '');
  return `${lines.join('\n')}\n`;
}
