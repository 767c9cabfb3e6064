import { page, type PageTable } from './served';

/** Pages as real sites build them, on which a telling post must be held, or on which nothing of ours belongs. `#t` is the box, `#post` what is pressed. */

const PUBLISH = `
  window.published = [];
  const $ = (id) => document.getElementById(id);
  const read = (at) => at.value ?? at.innerText;
  const publish = (event, at = $('t')) => { window.published.push({ text: read(at), trusted: event.isTrusted }); };
  const onPost = (at = $('post')) => at.addEventListener('click', (event) => { event.preventDefault(); publish(event); });
  const onPostOf = (selector) => $('post').addEventListener('click', (event) => publish(event, document.querySelector(selector)));`;
const wired = (body: string, script = 'onPost();'): string => page(`${body}<script>${PUBLISH}${script}</script>`);

const TEXTAREA = '<textarea id="t" rows="4" cols="60" aria-label="Write a comment"></textarea>';
const POST = '<button type="button" id="post">Post</button>';

/** The telling text stands in `#t`, and `#post` is pressed: held. */
export const MUST_HOLD: PageTable = {
  'link': wired(`${TEXTAREA}<a href="#" id="post" class="btn">Post</a>`),
  'menu item': wired(`${TEXTAREA}<div role="menu"><div role="menuitem" tabindex="-1" id="post">Post now</div></div>`),
  'custom element': wired(
    `${TEXTAREA}<x-button id="post">Post</x-button>`,
    `customElements.define('x-button', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>'; } }); onPost();`,
  ),
  'icon font before the word': wired(`${TEXTAREA}<button type="button" id="post"><i class="material-icons">check_circle</i> Post</button>`),
  'Create Topic': wired(`<input id="title" aria-label="Title" size="40"><textarea id="t" rows="4" cols="60" aria-label="Type here. Use Markdown to format."></textarea><button type="button" id="post">Create Topic</button>`),
  'Publish draft': wired(`${TEXTAREA}<button type="button" id="post">Publish draft</button>`),
  'Post to Nextdoor': wired(`${TEXTAREA}<button type="button" id="post">Post to Nextdoor</button>`),
  'Share photo': wired(`${TEXTAREA}<button type="button" id="post">Share photo</button>`),
  'audience button beside the box': wired(`<div><div><button type="button" aria-haspopup="menu">Post to Anyone</button>${TEXTAREA}</div><div>${POST}</div></div>`),
  'Schedule post beside the box': wired(`<div><div>${TEXTAREA}<div><button type="button" aria-label="Schedule post"><svg></svg></button></div></div><footer>${POST}</footer></div>`),
  'poll of two options': wired(`<div>${TEXTAREA}<input placeholder="Add option"><input placeholder="Add option">${POST}</div>`),
  'a thread of two': wired(`<div><textarea rows="3" cols="60" aria-label="Post text" class="t"></textarea><textarea rows="3" cols="60" aria-label="Post text"></textarea>${'<button type="button" id="post">Post all</button>'}</div>`, `onPostOf('.t');`),
  'a block editor': wired(
    `<div class="codex-editor"><div class="t" contenteditable style="min-height:20px">x</div><div contenteditable>Second paragraph</div></div><button type="button" id="post">Publish</button>`,
    `onPostOf('.t');`,
  ),
  'a table in the text': wired(
    `<div id="t" contenteditable aria-label="Write a message"><p id="p">x</p><figure contenteditable="false"><table><tr><td contenteditable="true" role="textbox">a</td><td contenteditable="true" role="textbox">b</td></tr></table></figure></div>${POST}`,
  ),
  'a hidden field "to"': wired(`<form><input type="hidden" name="to" value="wall">${TEXTAREA}<button id="post">Post</button></form>`),
  'choices called "to"': wired(`<form>${TEXTAREA}<label><input type="radio" name="to" value="all">All</label><button id="post">Post</button></form>`),
  'a hint about names, beside a title': wired(`<form><input aria-label="Title" value="Hello" size="40"><textarea id="t" rows="4" cols="60" placeholder="Write your message. Please do not name pupils."></textarea><button id="post">Post</button></form>`),
  'a hint about e-mail': wired(`<form><textarea id="t" rows="4" cols="60" placeholder="Write a message. Parents get it by e-mail."></textarea><button id="post">Send</button></form>`),
  'a hint about the street': wired(`<form><textarea id="t" rows="4" cols="60" placeholder="Share your pictures of the street party"></textarea><button id="post">Post</button></form>`),
  /** React keeps `defaultValue`, which is the text content, with the value: facebook/react ReactDOMTextarea.js, updateTextarea. */
  'a label around a React textarea': wired(
    `<form><label>Comment <textarea id="t" rows="4" cols="60"></textarea></label><button id="post">Post</button></form>`,
    `$('t').addEventListener('input', () => { $('t').defaultValue = $('t').value; }); onPost();`,
  ),
  'the same, with a street in it': wired(
    `<form><label>Comment <textarea id="t" rows="4" cols="60"></textarea></label><button id="post">Post</button></form>`,
    `$('t').addEventListener('input', () => { $('t').defaultValue = $('t').value; }); onPost();`,
  ),
  'plain': wired(`<div>${TEXTAREA}${POST}</div>`),
  'an SVG with an element of a hyphened name': wired(`<svg width="0" height="0"><defs><font><font-face></font-face></font></defs></svg><div>${TEXTAREA}${POST}</div>`),
  'a guest’s password beside the comment': wired(`<form>${TEXTAREA}<input aria-label="Name"><label><input type="checkbox"> Make me an account</label><input type="password" aria-label="Password"><button id="post">Comment</button></form>`),
  'a submit button of another word beside one that says post': wired(`<form><div><button type="button">Reply to Anna ×</button></div>${TEXTAREA}<button id="post">Add</button></form>`),
};

/** A chat line that posts on Enter, with something else in the page. */
const chat = (around: string): string =>
  wired(
    `${around}<textarea id="t" rows="1" cols="100" aria-label="Message"></textarea>`,
    `$('t').addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); publish(event); } });`,
  );
/** [page, what is added to the telling text] */
export const CHATS: readonly (readonly [name: string, html: string, end: string])[] = [
  ['a tag that stands in the list of messages', chat('<ul><li>Lovely #sports day</li></ul>'), ' #sports'],
  ['a colleague named who wrote before', chat('<ul><li>Anna: see you</li></ul>'), ' @anna'],
  ['a tag that stands in the menu', chat('<nav><ul><li>News</li><li>Sports</li></ul></nav>'), ' #sports'],
];

/** What is typed in `#t` of an ordinary page, and a press on `#post`: nothing of ours, and the trusted event. */
export const MUST_LEAVE: Readonly<Record<string, readonly [html: string, text: string]>> = {
  'a postcode': [wired(`<form><input id="t" name="postcode" aria-label="Postcode" size="60"><button id="post">Find</button></form>`), '14 Alder Grove, SW1A 1AA'],
  'a filter': [wired(`<form><input id="t" placeholder="Filter posts" size="60"><button id="post">Go</button></form>`), 'Oliver Bennett in Year 4'],
  'a delivery address': [wired(`<form><textarea id="t" rows="3" cols="60" aria-label="Delivery address"></textarea><button id="post">Place order</button></form>`), 'Oliver Bennett, 14 Alder Grove'],
  'a basket': [wired(`<form><textarea id="t" rows="3" cols="60" aria-label="Order notes"></textarea><button id="post">Update basket</button></form>`), 'Leave it at 14 Alder Grove'],
  'notes in a settings form': [wired(`<form><textarea id="t" rows="3" cols="60" aria-label="Medical notes"></textarea><button id="post">Update record</button></form>`), 'Oliver Bennett in Year 4 lives at 14 Alder Grove'],
  'marital status': [wired(`<form><input id="t" aria-label="Status" size="60"><button id="post">Continue</button></form>`), 'Oliver Bennett in Year 4'],
  'a code sandbox': [wired(`<textarea id="t" rows="3" cols="60" aria-label="Code" spellcheck="false"></textarea><button type="button" id="post">Share</button>`), 'x = "Oliver Bennett in Year 4, 14 Alder Grove"'],
};

/** All of them by their paths, and what takes more than one press. */
export const GENERIC_PAGES: PageTable = {
  ...Object.fromEntries(Object.values(MUST_HOLD).map((html, at) => [`/hold/${at}`, html])),
  ...Object.fromEntries(CHATS.map(([, html], at) => [`/chat/${at}`, html])),
  ...Object.fromEntries(Object.values(MUST_LEAVE).map(([html], at) => [`/leave/${at}`, html])),

  /** Two reply boxes, each in a shadow root of its own; the second is made anew when it loses the focus. */
  ...Object.fromEntries(
    ['bare', 'wrapped'].map((how) => [
      `/roots/${how}`,
      wired(
        '<div id="a"></div><div id="b"></div>',
        `const fill = (root) => {
           const [before, after] = ${how === 'bare'} ? ['', ''] : ['<div>', '</div>'];
           root.innerHTML = before + '<textarea rows="4" cols="60" aria-label="Write a reply"></textarea><button type="button">Reply</button>' + after;
           root.querySelector('button').addEventListener('click', (event) => { publish(event, root.querySelector('textarea')); root.querySelector('textarea').value = ''; });
         };
         for (const id of ['a', 'b']) fill($(id).attachShadow({ mode: 'open' }));
         window.remake = () => {
           const root = $('b').shadowRoot;
           root.querySelector('textarea').addEventListener('blur', () => { const { value } = root.querySelector('textarea'); fill(root); root.querySelector('textarea').value = value; });
         };`,
      ),
    ]),
  ),

  /** A frame in a shadow root, as of an editor that is a web component; the window does not count it among its frames. */
  '/root-frame': wired(
    '<div id="a"></div>',
    `const root = $('a').attachShadow({ mode: 'open' });
     root.innerHTML = '<iframe width="600" height="200"></iframe>';
     const { contentDocument } = root.querySelector('iframe');
     contentDocument.body.innerHTML = '<div><textarea rows="4" cols="40" aria-label="Write a comment"></textarea><button type="button">Post</button></div>';
     contentDocument.querySelector('button').addEventListener('click', (event) => publish(event, contentDocument.querySelector('textarea')));`,
  ),

  /** An editor's frame that is made anew, with other words in it, while something else has the focus. */
  '/frame-anew': wired(
    `<div><div id="place"></div>${POST}</div>`,
    `const make = (text) => {
       const frame = Object.assign(document.createElement('iframe'), { width: 400, height: 80 });
       $('place').replaceChildren(frame);
       frame.contentDocument.body.contentEditable = 'true';
       frame.contentDocument.body.setAttribute('aria-label', 'Write a comment');
       frame.contentDocument.body.textContent = text;
       return frame.contentDocument.body;
     };
     window.body = make('');
     window.anew = (text) => { window.body = make(text); };
     $('post').addEventListener('click', (event) => publish(event, window.body));`,
  ),

  '/cw': page(`
    <form class="compose-form"><input id="cw-spoiler-input" type="text" placeholder="Content warning" size="80">
      <textarea class="autosuggest-textarea__textarea" rows="4" cols="50"></textarea>
      <button type="submit">Post</button></form>
    <script>${PUBLISH} document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); publish(event, $('cw-spoiler-input')); });</script>`),

  /** The server takes its time, and the text stays until it has answered. */
  '/slow': wired(`<div>${TEXTAREA}${POST}</div>`, `onPost(); $('post').addEventListener('click', () => { window.pressed ??= performance.now(); }); window.answer = () => { $('t').value = ''; };`),

  /** The content warning stands there only while the composer has the focus; a framework draws it a moment later. */
  '/folds': wired(
    `<div id="c">${TEXTAREA}<input id="cw" aria-label="Content warning" value="School">${POST}</div>`,
    `onPost();
     const draw = () => requestAnimationFrame(() => { $('cw').hidden = !$('c').contains(document.activeElement); });
     $('c').addEventListener('focusin', draw); $('c').addEventListener('focusout', draw); $('cw').hidden = true;`,
  ),

  /** Pictures may be dropped on the whole composer, which therefore is a button. */
  '/dropzone': wired(
    `<section><div role="button" tabindex="0" id="zone" style="padding:20px"><div id="t" contenteditable aria-label="Write a comment" style="min-height:60px"></div></div>${POST}</section>`,
  ),
};
