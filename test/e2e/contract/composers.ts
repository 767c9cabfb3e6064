/** How a person sends what they have written. */
export type Way = 'button' | 'Enter' | 'Ctrl+Enter';

/** A compose box of a test page, and all that the contract has to know of it. */
export interface Composer {
  /** `box` of what it posts, as the server tells it. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Selector of what is typed into, inside `frame` where that is given. */
  readonly input: string;
  readonly frame?: string;
  /** The first is taken throughout, each other one is tried by itself. */
  readonly ways: readonly Way[];
  /** Selector of its post button. */
  readonly button?: string;
  /** What makes a new line in it; without it the box has one line only. */
  readonly newLine?: 'Enter' | 'Shift+Enter';
  /** A form that the browser sends leads to a new page, which knows of no approval. */
  readonly native?: boolean;
  /** It sends HTML, not text. */
  readonly html?: boolean;
  /** Opens a list of names at @, in which Enter picks. */
  readonly mentions?: boolean;
  /** It draws in the next frame, and mixes up keys that come faster, also in a page without us: each key waits for the frame. */
  readonly oneKeyAFrame?: boolean;
}

const inFeed = (id: string, name: string, rest: Pick<Composer, 'input' | 'ways' | 'newLine'> & Partial<Composer>): Composer => ({
  id,
  name,
  path: '/',
  button: `[data-demo=${id}] [data-post]`,
  ...rest,
  input: `[data-demo=${id}] ${rest.input}`,
});

/** The boxes of the demo's feed. */
export const FEED: readonly Composer[] = [
  inFeed('plain', 'a plain form', { input: 'textarea', ways: ['button'], newLine: 'Enter', native: true }),
  inFeed('lexical', 'a Lexical editor', { input: '[contenteditable]', ways: ['button'], newLine: 'Shift+Enter' }),
  inFeed('draft', 'a Draft.js editor', { input: '[contenteditable]', ways: ['button'], newLine: 'Enter' }),
  inFeed('chat', 'a chat that sends on Enter', { input: 'textarea', ways: ['Enter'], newLine: 'Shift+Enter' }),
];

const page = (id: string, name: string, rest: Pick<Composer, 'input' | 'ways' | 'newLine'> & Partial<Composer>): Composer => ({
  id,
  name,
  path: `/${id}.html`,
  button: '[data-post]',
  ...rest,
});

/** The pages of test/composers. */
export const PAGES: readonly Composer[] = [
  page('textarea', 'a text area', { input: 'textarea', ways: ['button'], newLine: 'Enter' }),
  page('input', 'one line in a form', { input: 'input', ways: ['button', 'Enter'] }),
  page('react-textarea', 'a text area that React keeps', { input: 'textarea', ways: ['button'], newLine: 'Enter' }),
  page('contenteditable', 'an editable element that says nothing of itself', { input: '.box', ways: ['button'], newLine: 'Enter' }),
  page('lexical-comment', 'a Lexical comment', { input: '.box', ways: ['Enter', 'button'], newLine: 'Shift+Enter' }),
  page('slate', 'a Slate chat', { input: '[data-slate-editor]', ways: ['Enter'], newLine: 'Shift+Enter' }),
  page('prosemirror', 'ProseMirror', { input: '.ProseMirror', ways: ['button'], newLine: 'Enter' }),
  page('tiptap-comment', 'a TipTap comment', { input: '.ProseMirror', ways: ['button'], newLine: 'Enter' }),
  page('tiptap-chat', 'a TipTap chat', { input: '.ProseMirror', ways: ['Enter'], newLine: 'Shift+Enter', mentions: true }),
  page('quill', 'Quill', { input: '.ql-editor', ways: ['button'], newLine: 'Enter' }),
  page('ckeditor', 'a CKEditor chat', { input: '.ck-content', ways: ['button', 'Enter'], newLine: 'Shift+Enter' }),
  page('tinymce', 'TinyMCE', { input: '#tinymce', frame: '.tox-edit-area__iframe', ways: ['button'], newLine: 'Enter', native: true, html: true }),
  page('trix', 'Trix', { input: 'trix-editor', ways: ['button'], newLine: 'Enter', native: true, html: true, oneKeyAFrame: true }),
  page('mention-list', 'a chat line with a list of names', { input: 'textarea', ways: ['Enter'], newLine: 'Shift+Enter', mentions: true }),
];
