import { page, type PageTable } from './served';

/**
 * Boxes that do not simply stand in the page: in shadow roots, in frames, in several fields. Each page leaves
 * `parts`, its box `t` and what is pressed, `post`, for tests to find: no selector reaches a closed root.
 */

const COMMON = `
  window.published = [];
  window.parts = {};
  window.read = (at) => at.value ?? at.innerText;
  window.publish = (event, ...fields) => {
    const text = fields.map(read).join('\\n').trim();
    if (!text) return;
    published.push({ text, trusted: event.isTrusted });
    for (const at of fields) if ('value' in at) at.value = ''; else at.textContent = '';
  };`;

const wired = (body: string, script: string): string => page(`<p>A page</p>${body}<script>${COMMON}${script}</script>`);

const COMMENT = '<label for="t">Write a comment</label><textarea id="t" rows="3" cols="30"></textarea><button type="button" id="post">Post</button>';
const EDITABLE = '<div id="t" contenteditable aria-label="Write a comment" style="min-height:40px;border:1px solid"></div><button type="button" id="post">Post</button>';
const FORM = '<form id="f"><label for="t">Write a comment</label><textarea id="t" rows="3" cols="30"></textarea><button id="post">Post</button></form>';

const inRoot = (mode: 'open' | 'closed', inside: string, after: string): string =>
  wired(
    '<div id="host"></div>',
    `const root = document.getElementById('host').attachShadow({ mode: '${mode}' });
     root.innerHTML = ${JSON.stringify(inside)};
     parts = { t: root.getElementById('t'), post: root.getElementById('post') };
     ${after}`,
  );
const ON_CLICK = `parts.post.addEventListener('click', (event) => publish(event, parts.t));`;

/** How a small frame is filled, and what of it the page can get hold of. */
const SMALL = 'width="300" height="150"';
const taken = (inside: string): string => `
     const taken = () => {
       const inner = frame.contentDocument;
       parts = { t: inner.getElementById('t'), post: inner.getElementById('post') ?? document.getElementById('post') };
       ${inside}
     };`;

export const TREE_PAGES: PageTable = {
  '/tree/open': inRoot('open', COMMENT, ON_CLICK),
  '/tree/closed': inRoot('closed', COMMENT, ON_CLICK),
  '/tree/closed-editable': inRoot('closed', EDITABLE, ON_CLICK),
  '/tree/open-form': inRoot('open', FORM, `root.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event, parts.t); });`),
  '/tree/closed-form': inRoot('closed', FORM, `root.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event, parts.t); });`),

  /** Each in a root of its own, in a root around both. */
  '/tree/nested': wired(
    '<x-post></x-post>',
    `const make = (host, html) => { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = html; return root; };
     const outer = make(document.querySelector('x-post'), '<section><x-box></x-box><p><x-button></x-button></p></section>');
     parts = {
       t: make(outer.querySelector('x-box'), '<textarea rows="3" cols="30" aria-label="Write a comment"></textarea>').firstChild,
       post: make(outer.querySelector('x-button'), '<button type="button">Post</button>').firstChild,
     };
     ${ON_CLICK}`,
  ),

  /** The box in a root, its button in the page. */
  '/tree/split': wired(
    '<section><div id="host"></div><button type="button" id="post">Post</button></section>',
    `const root = document.getElementById('host').attachShadow({ mode: 'closed' });
     root.innerHTML = '<textarea rows="3" cols="30" aria-label="Write a comment"></textarea>';
     parts = { t: root.firstChild, post: document.getElementById('post') };
     ${ON_CLICK}`,
  ),

  '/tree/frame': wired(
    `<iframe id="frame" ${SMALL} srcdoc='<!doctype html><html lang="en"><title>Comment</title><body>${EDITABLE}'></iframe>`,
    `const frame = document.getElementById('frame'); ${taken(ON_CLICK)} frame.addEventListener('load', taken);`,
  ),

  '/tree/frame-textarea': wired(
    `<iframe id="frame" ${SMALL} srcdoc='<!doctype html><html lang="en"><title>Comment</title><body>${COMMENT}'></iframe>`,
    `const frame = document.getElementById('frame'); ${taken(ON_CLICK)} frame.addEventListener('load', taken);`,
  ),

  /** As an editor writes its frame: what listened to the frame before is forgotten. The button stands in the page. */
  '/tree/frame-written': wired(
    `<form id="f"><iframe id="frame" ${SMALL}></iframe><textarea name="text" style="display:none"></textarea><button id="post">Post</button></form>`,
    `const frame = document.getElementById('frame');
     ${taken(`document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event, parts.t); });`)}
     const inner = frame.contentDocument;
     inner.open();
     inner.write('<!doctype html><html lang="en"><title>Text</title><body id="t" contenteditable="true" aria-label="Write a comment"></body>');
     inner.close();
     taken();`,
  ),

  '/tree/frame-blob': wired(
    `<section><iframe id="frame" ${SMALL}></iframe></section><p><button type="button" id="post">Post</button></p>`,
    `const frame = document.getElementById('frame');
     ${taken(ON_CLICK)}
     frame.addEventListener('load', taken);
     frame.src = URL.createObjectURL(new Blob(['<!doctype html><html lang="en"><title>Text</title><body><div id="t" contenteditable aria-label="Write a comment" style="min-height:60px"></div>'], { type: 'text/html' }));`,
  ),

  /** Frames as deep as Firefox lets them nest, with box and button in the last. */
  '/tree/frames': wired(
    '<div id="start"></div>',
    `const nest = (at, depth) => {
       if (depth < 9) {
         const frame = at.ownerDocument.createElement('iframe');
         frame.style.cssText = 'border:0;width:600px;height:' + (400 - depth * 10) + 'px';
         frame.srcdoc = '<!doctype html><html lang="en"><title>Frame</title><body style="margin:0">';
         frame.addEventListener('load', () => nest(frame.contentDocument.body, depth + 1), { once: true });
         at.append(frame);
         return;
       }
       at.innerHTML = ${JSON.stringify(COMMENT)};
       parts = { t: at.querySelector('#t'), post: at.querySelector('#post') };
       ${ON_CLICK}
     };
     nest(document.getElementById('start'), 0);`,
  ),

  '/tree/fields': wired(
    `<form id="f"><label>Title <input id="title" name="title"></label><label>Your name <input id="who" name="name"></label>
     <label for="t">Write a post</label><textarea id="t" rows="3" cols="30"></textarea><label>Content warning <input id="cw"></label><button id="post">Publish</button></form>`,
    `parts = Object.fromEntries(['t', 'post', 'title', 'cw', 'who'].map((id) => [id, document.getElementById(id)]));
     document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event, parts.title, parts.t, parts.cw); });`,
  ),

  '/tree/fields-loose': wired(
    `<main><div><textarea id="title" rows="1" aria-label="Title"></textarea></div><div id="t" contenteditable aria-label="Write your post" style="min-height:60px"></div>
     <p><label>Describe the picture <input id="alt"></label></p><button type="button" id="draft">Save draft</button><button type="button" id="post">Post</button></main>`,
    `parts = Object.fromEntries(['t', 'post', 'title', 'alt'].map((id) => [id, document.getElementById(id)]));
     parts.post.addEventListener('click', (event) => publish(event, parts.title, parts.t, parts.alt));`,
  ),

  /** The button is there only while the box has the focus, as on sites that fold a comment line. */
  '/tree/focus-button': wired(
    '<section id="s"><label for="t">Write a comment</label><textarea id="t" rows="3" cols="30"></textarea></section>',
    `const t = document.getElementById('t');
     const post = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Post' });
     post.addEventListener('mousedown', (event) => event.preventDefault());
     post.addEventListener('click', (event) => publish(event, t));
     t.addEventListener('focus', () => document.getElementById('s').append(post));
     t.addEventListener('blur', () => post.remove());
     parts = { t, post };`,
  ),

  /** A framework that makes its box anew whenever it loses the focus. */
  '/tree/remade': wired(
    '<section id="s"><div id="place"></div><button type="button" id="post">Post</button></section>',
    `const make = (text) => {
       const box = Object.assign(document.createElement('div'), { contentEditable: 'true', textContent: text });
       box.setAttribute('aria-label', 'Write a comment');
       box.style.minHeight = '40px';
       box.addEventListener('blur', () => { if (box.isConnected) setTimeout(() => make(box.innerText)); });
       document.getElementById('place').replaceChildren(box);
       parts.t = box;
     };
     make('');
     parts.post = document.getElementById('post');
     parts.post.addEventListener('click', (event) => publish(event, parts.t));`,
  ),
};

/** The comment frame of another site, with the page that shows it. \`localhost\` and \`127.0.0.1\` are two origins of one server. */
const OF_FRAME = `
  parts = { t: document.getElementById('t'), post: document.getElementById('post') };
  parts.post.addEventListener('click', (event) => { publish(event, parts.t); parent.postMessage({ published }, '*'); });`;
const AROUND = page(
  `<p>An article</p><div style="height:200px"></div><iframe id="frame" ${SMALL}></iframe>
   <script>
     window.published = [];
     addEventListener('message', ({ data }) => { if (data.published) published = data.published; });
     document.getElementById('frame').src = location.href.replace('127.0.0.1', 'localhost').replace('/cross/page', '/cross/frame');
   </script>`,
);
export const CROSS_PAGES: PageTable = {
  '/cross/frame': wired(COMMENT, OF_FRAME),
  '/cross/page': AROUND,
  /** The same, and the frame keeps every copy to itself. */
  '/cross/frame-keeping': wired(COMMENT, `${OF_FRAME} addEventListener('copy', (event) => event.stopImmediatePropagation(), true);`),
  '/cross/page-keeping': AROUND,
};
