import { page, type PageTable } from './served';

/** Small pages that behave badly or strictly, served beside the demo feed. Each has one plain box, wired as sites wire it. */

const BOX = `
  <form id="f"><label for="t">Write a comment</label><textarea id="t" name="t" rows="4" cols="60"></textarea>
  <button id="post">Post</button></form>
  <script nonce="n">
    window.published = [];
    document.getElementById('f').addEventListener('submit', (event) => {
      event.preventDefault();
      const box = document.getElementById('t');
      window.published.push({ text: box.value, trusted: event.isTrusted });
      box.value = '';
    });
  </script>`;

export const TESTPAGES: PageTable = {
  '/simple': page(BOX),

  /** The first inline script hears everything it can, in the first place it can. */
  '/first': page(
    BOX,
    `<script>
      window.heard = [];
      for (const type of ['pointerdown','mousedown','pointerup','mouseup','click','submit','keydown','keypress','keyup'])
        addEventListener(type, (event) => { window.heard.push(event.type); }, true);
    </script>`,
  ),

  '/draft': page(BOX.replace('</textarea>', 'So proud of Oliver Bennett in Year 4</textarea>')),

  '/strict': {
    html: page(BOX),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
    },
  },

  /** Every listener throws; prototypes that extensions lean on are gone in the page's own world. */
  '/throws': page(
    BOX,
    `<script>
      for (const type of ['pointerdown','mousedown','focusin','input','keydown','keyup','click'])
        addEventListener(type, () => { throw new Error('page'); }, true);
    </script>`,
  ),

  /** Hears every event first and lets none go on; its own form is sent from there. */
  '/stops': page(
    BOX,
    `<script>
      for (const type of ['pointerdown','mousedown','pointerup','mouseup','click','submit','keydown','keypress','keyup','focusin','focusout','input'])
        addEventListener(type, (event) => {
          event.stopImmediatePropagation();
          if (type !== 'submit') return;
          event.preventDefault();
          const box = document.getElementById('t');
          window.published.push({ text: box.value, trusted: event.isTrusted });
          box.value = '';
        }, true);
    </script>`,
  ),

  /** What an extension might lean on does something else here. */
  '/overrides': page(
    BOX,
    `<script>
      const no = () => { throw new Error('page'); };
      for (const [owner, names] of [
        [Element.prototype, ['attachShadow', 'closest', 'matches', 'getBoundingClientRect', 'checkVisibility', 'append', 'remove']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
        [Event.prototype, ['preventDefault', 'stopImmediatePropagation', 'composedPath']],
        [Document.prototype, ['createElement', 'querySelectorAll']],
        [HTMLElement.prototype, ['focus', 'click']],
        [HTMLFormElement.prototype, ['requestSubmit']],
        [Array.prototype, ['flatMap', 'find', 'some']],
        [Map.prototype, ['get']],
        [RegExp.prototype, ['exec', 'test']],
        [window, ['requestAnimationFrame', 'setTimeout']],
      ]) for (const name of names) {
        const own = owner[name];
        // The page's own script below still needs a few of them, once.
        if (/^(addEventListener|preventDefault)$/.test(name)) continue;
        owner[name] = name === 'click' ? own : no;
      }
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      Object.defineProperty(Event.prototype, 'target', { get: no });
    </script>`,
  ),

  /** Takes its nodes out and puts them back at every key, the box among them. */
  '/restless': page(
    `${BOX}<div id="more"></div>`,
    `<script>
      addEventListener('keyup', () => {
        const more = document.getElementById('more');
        more.replaceChildren(...Array.from({ length: 50 }, (_, at) => Object.assign(document.createElement('p'), { textContent: at })));
        const form = document.getElementById('f');
        const { selectionStart } = document.getElementById('t');
        form.replaceWith(form);
        form.remove();
        document.body.prepend(form);
        const box = document.getElementById('t');
        box.focus();
        box.setSelectionRange(selectionStart, selectionStart);
      });
    </script>`,
  ),

  /** Takes the focus back, hears every key, and takes away what it did not put there. */
  '/jealous': page(
    BOX,
    `<script>
      window.keys = [];
      for (const type of ['keydown', 'keypress', 'beforeinput', 'keyup']) addEventListener(type, (event) => { window.keys.push(event.type + ' ' + event.key); }, true);
      addEventListener('focusin', (event) => { if (event.target.id !== 't') document.getElementById('t')?.focus(); }, true);
      addEventListener('blur', (event) => { if (event.target.id === 't') setTimeout(() => document.getElementById('t').focus()); }, true);
    </script>`,
  ),

  /** Takes out every element that is added beside head and body. */
  '/removes': page(
    BOX,
    `<script>
      window.removed = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.nodeType === 1 && !/^(HEAD|BODY)$/.test(node.tagName)) { node.remove(); window.removed += 1; }
      }).observe(document.documentElement, { childList: true });
    </script>`,
  ),

  /** Styles everything it can reach, its own box no less; what it does to a `div` would hide one of ours. */
  '/styles-all': page(
    BOX,
    `<style nonce="n">
      @property --ink { syntax: '<color>'; inherits: false; initial-value: red; }
      @property --s4 { syntax: '<length>'; inherits: false; initial-value: 90px; }
      @keyframes arrive { to { transform: scale(9) rotate(90deg); } }
      @keyframes appear { to { background: red; } }
      @font-face { font-family: system-ui; src: local("Gelasio"); }
      :root { font-size: 40px; zoom: 1.25; user-select: none; -webkit-user-select: none; pointer-events: none; cursor: none; color-scheme: dark; text-size-adjust: 300%; hyphens: auto; quotes: "<<" ">>"; }
      body, form, textarea, button { pointer-events: auto; }
      *, *::before, *::after, ::slotted(*) {
        --ink: red !important; --paper: lime !important; --pen: blue !important; --move: 9s !important; --touch: 3px !important; --size-body: 60px !important; --face-ours: cursive !important;
        letter-spacing: .6em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 2em !important; line-height: 3 !important; font-style: italic !important; font-weight: 900 !important;
        color: red !important; -webkit-text-fill-color: red !important; text-shadow: 0 0 9px lime !important; text-align: end !important; direction: rtl !important; unicode-bidi: bidi-override !important; white-space: pre !important;
        border: 3px solid lime !important; outline: 3px dotted red !important; box-shadow: 0 0 9px lime !important; opacity: .9 !important; filter: invert(1) !important; mix-blend-mode: difference !important;
        scroll-behavior: smooth !important; list-style: square inside !important; caret-color: red !important; accent-color: red !important;
      }
      div, dialog, section { all: unset !important; animation: arrive 9s infinite !important; transition: all 9s !important; transform: scale(2) !important; display: none !important; visibility: hidden !important; position: static !important; z-index: -1 !important; content-visibility: hidden !important; clip-path: inset(50%) !important; }
      dialog, section, header, footer, ol, ul, li, p, span, svg, i, b, h1, h2 { display: none !important; }
      [popover], :popover-open, dialog::backdrop, ::backdrop { display: none !important; background: red !important; }
      ::selection { color: transparent !important; background: transparent !important; }
      ::marker { content: "!" !important; }
      :not(:defined), :host, :host(*), ::part(*), x-anything { display: none !important; color: red !important; }
      :focus, :focus-visible { outline: none !important; }
    </style>`,
  ),

  /** Keeps every copy to itself. Over plain `http:`, and in Chromium anywhere, it leaves no way to the clipboard. */
  '/keeps-copies': {
    html: page(BOX, `<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true);</script>`),
    headers: { 'permissions-policy': 'clipboard-write=()' },
  },

  /** Somebody's profile, after mastodon/mastodon, app/javascript/mastodon/features/account_timeline. */
  '/profile': page(`<div id="mastodon"><div class="account-timeline__header"><div class="account__header">
    <div class="account__header__tabs__buttons"><button type="button" class="button" id="post">Follow</button></div>
    <div class="account__header__tabs__name"><h1><span>Ottoline Marchbanks</span> <small>@otti@127.0.0.1</small></h1></div>
  </div></div></div>`),

  /** Acts on trusted events only. */
  '/trusted': page(
    `<label for="t">Write a comment</label><textarea id="t" rows="4" cols="60"></textarea><button id="post">Post</button>
    <script>
      window.published = [];
      document.getElementById('post').addEventListener('click', (event) => {
        if (!event.isTrusted) return;
        const box = document.getElementById('t');
        window.published.push({ text: box.value, trusted: true });
        box.value = '';
      });
    </script>`,
  ),

  '/cells': page(
    `${BOX}<table>${Array.from({ length: 1000 }, (_, row) => `<tr>${Array.from({ length: 5 }, (__, cell) => `<td contenteditable>${row}.${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  ),

  /** After mastodon/mastodon, app/javascript/mastodon/features/compose/components/compose_form.jsx. */
  '/mastodon': page(`
    <form class="search"><input class="search__input" type="text" placeholder="Search or paste URL" aria-label="Search"></form>
    <form class="compose-form">
      <div class="autosuggest-textarea"><label><span style="display:none">What’s on your mind?</span>
        <textarea class="autosuggest-textarea__textarea" placeholder="What’s on your mind?" aria-autocomplete="list" rows="4" cols="50"></textarea></label></div>
      <button type="button" title="Add content warning">CW</button>
      <div class="compose-form__submit"><button type="submit" class="button">Post</button></div>
    </form>
    <script>
      window.published = [];
      const box = document.querySelector('.autosuggest-textarea__textarea');
      const send = (event) => {
        event.preventDefault();
        window.published.push({ text: box.value, trusted: event.isTrusted });
        box.value = '';
      };
      document.querySelector('.compose-form').addEventListener('submit', send);
      document.querySelector('.search').addEventListener('submit', (event) => event.preventDefault());
      box.addEventListener('keydown', (event) => { if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) send(event); });
    </script>`),

  /** Fields with a purpose of their own: never a compose box. */
  '/not-a-post': page(
    `<form role="search"><input name="q" aria-label="Search"><button>Search</button></form>
     <form><input name="user" autocomplete="username"><input id="pw" type="password"><button>Log in</button></form>
     <form><input type="email" name="newsletter" aria-label="E-mail"><button>Submit</button></form>
     <form><label>To <input name="to"></label><label>Subject <input name="subject"></label><textarea name="mail" aria-label="Message body"></textarea><button type="button">Send</button></form>
     <div class="cm-editor"><div id="code" contenteditable aria-label="Write code">let x</div></div><button type="button">Share</button>
     <div role="grid"><div role="row"><div id="cell" role="gridcell" contenteditable>7</div></div></div>
     <form><label>About this printer <textarea name="about"></textarea></label><button type="button">Save</button></form>`,
  ),
};
