import { Editor, Extension } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import { publish, the } from './publish';

const NAMES = ['Ada Field', 'Ben Moss', 'Cat Lane'];

/** The list of names: the box says which one is picked, as the ARIA patterns want it. */
const list: ReturnType<NonNullable<SuggestionOptions['render']>> = (() => {
  const names = document.createElement('ul');
  names.setAttribute('role', 'listbox');
  let at = 0;
  let now: SuggestionProps | null = null;
  const show = (props: SuggestionProps): void => {
    now = props;
    at = 0;
    names.replaceChildren(
      ...(props.items as string[]).map((name, index) => {
        const item = Object.assign(document.createElement('li'), { id: `name-${index}`, textContent: name });
        item.setAttribute('role', 'option');
        return item;
      }),
    );
    const { dom } = props.editor.view;
    if (props.items.length > 0) dom.setAttribute('aria-activedescendant', `name-${at}`);
    else dom.removeAttribute('aria-activedescendant');
  };
  return {
    onStart(props) {
      document.body.append(names);
      show(props);
    },
    onUpdate: show,
    onKeyDown({ event }) {
      if (event.key !== 'Enter' || !now?.items.length) return false;
      now.command({ id: now.items[at], label: now.items[at] });
      return true;
    },
    onExit({ editor }) {
      names.remove();
      now = null;
      editor.view.dom.removeAttribute('aria-activedescendant');
    },
  };
})();

/** After the mention extension: Enter is for the list first. */
const sendOnEnter = Extension.create({
  name: 'sendOnEnter',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          if (event.key !== 'Enter' || event.shiftKey || view.composing) return false;
          const text = editor.getText({ blockSeparator: '\n' });
          if (text.trim()) {
            publish(text, event);
            editor.commands.clearContent();
          }
          return true;
        },
      },
    }),
  ],
});

const editor = new Editor({
  element: the('#place'),
  extensions: [
    StarterKit,
    Mention.configure({
      suggestion: {
        items: ({ query }) => NAMES.filter((name) => name.toLowerCase().startsWith(query.toLowerCase())),
        render: () => list,
      },
    }),
    sendOnEnter,
  ],
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Message' } },
});
