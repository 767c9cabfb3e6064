import { page, type PageTable } from './served';

/** Small pages on which one way to post, or one turn of events on the way, is tried. */

const PUBLISH = `
  window.published = [];
  const box = () => document.getElementById('t');
  const read = (at) => at.value ?? at.innerText;
  const publish = (event, at = box()) => {
    if (!read(at).trim()) return;
    window.published.push({ text: read(at), trusted: event.isTrusted });
    if ('value' in at) at.value = ''; else at.textContent = '';
  };`;

const TEXTAREA = '<label for="t">Write a comment</label><textarea id="t" rows="4" cols="60"></textarea>';

const wired = (body: string, script: string): string => page(`${body}<script>${PUBLISH}${script}</script>`);

const onPost = (type: string): string => `document.getElementById('post').addEventListener('${type}', (event) => publish(event));`;

/** Boxes that post in one way each; `#t` is the box, `#post` what is pressed. */
export const WAYS: PageTable = {
  '/way/mousedown': wired(`${TEXTAREA}<button type="button" id="post">Post</button>`, onPost('mousedown')),
  '/way/pointerup': wired(`${TEXTAREA}<button type="button" id="post">Post</button>`, onPost('pointerup')),
  '/way/role': wired(`${TEXTAREA}<div role="button" tabindex="0" id="post">Post</div>`, onPost('click')),
  '/way/label': wired(`${TEXTAREA}<button type="button" id="b" style="opacity:0">Post</button><label for="b" id="post">Send it</label>`, `document.getElementById('b').addEventListener('click', (event) => publish(event));`),
  '/way/form-attribute': wired(
    `<form id="f">${TEXTAREA}</form>${'<div>'.repeat(10)}<button form="f" id="post">Absenden</button>${'</div>'.repeat(10)}`,
    `document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event); });`,
  ),
  '/way/other-language': wired(
    `<form id="f">${TEXTAREA}<button id="post">Absenden</button></form>`,
    `document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); publish(event); });`,
  ),
  '/way/icon': wired(
    `${TEXTAREA}<span id="what" hidden>Send</span><button type="button" id="post" aria-labelledby="what"><svg width="16" height="16"></svg></button>`,
    onPost('click'),
  ),
  '/way/tell-us': wired(
    `<textarea id="t" rows="4" cols="60" placeholder="Tell us what is going on" aria-label="Share your research"></textarea><button type="button" id="post">Go</button>
     <button type="button" id="b">Post</button>`,
    `document.getElementById('post').addEventListener('click', () => document.getElementById('b').click());
     document.getElementById('b').addEventListener('click', (event) => publish(event));`,
  ),
};

export const ACT_PAGES: PageTable = {
  ...WAYS,

  /** A chat line that sends when Enter goes down, with another box of the same kind below. */
  '/chats': wired(
    '<textarea id="t" rows="1" cols="60" aria-label="Message"></textarea><hr><textarea id="u" rows="1" cols="60" aria-label="Message"></textarea>',
    `for (const id of ['t', 'u']) document.getElementById(id).addEventListener('keydown', (event) => {
       if (event.key === 'Enter') { event.preventDefault(); publish(event, event.target); }
     });`,
  ),

  /** A chat line that sends when Enter comes up, and leaves the text there until the server answers. */
  '/keyup': wired(
    '<textarea id="t" rows="1" cols="60" aria-label="Message"></textarea>',
    `box().addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
     box().addEventListener('keyup', (event) => { if (event.key === 'Enter') window.published.push({ text: box().value, trusted: event.isTrusted }); });`,
  ),

  '/two': wired(
    `<section>${TEXTAREA}<button type="button" id="post">Post</button></section>
     <section><label for="u">Write a reply</label><textarea id="u" rows="4" cols="60"></textarea><button type="button" id="reply">Reply</button></section>`,
    `${onPost('click')} document.getElementById('reply').addEventListener('click', (event) => publish(event, document.getElementById('u')));`,
  ),

  /** A button that is off and can be pressed all the same, as WordPress has it; `pressed`: whether each press was the person's own. */
  '/off': wired(
    `${TEXTAREA}<button type="button" id="post" aria-disabled="true">Post</button>`,
    `window.pressed = [];
     document.getElementById('post').addEventListener('click', (event) => { if (event.target.ariaDisabled === 'true') window.pressed.push(event.isTrusted); else publish(event); });`,
  ),

  /** Two boxes that say the same of themselves: a reply to each of two posts. */
  '/twins': wired(
    '<section><textarea rows="4" cols="60" aria-label="Write a reply"></textarea><button type="button">Reply</button></section>'.repeat(2),
    `for (const button of document.querySelectorAll('button')) button.addEventListener('click', (event) => publish(event, button.previousSibling));`,
  ),

  /** An editor that tidies its nodes when it loses the focus: the same text, in other nodes. */
  '/tidies': wired(
    '<div id="t" contenteditable aria-label="Write a comment" style="min-height:80px"></div><button type="button" id="post">Post</button>',
    `${onPost('click')} box().addEventListener('blur', () => { box().firstChild?.splitText(3); });`,
  ),

  /** A site that adds its own words at the press. */
  '/signs': wired(
    `${TEXTAREA}<button type="button" id="post">Post</button>`,
    `document.getElementById('post').addEventListener('mousedown', () => { box().value += ' #school'; }); ${onPost('click')}`,
  ),

  /** A page that changes the text, and takes the button away, behind an open checklist. */
  '/rewrites': wired(
    `${TEXTAREA}<p id="place"><button type="button" id="post">Post</button></p>`,
    `${onPost('click')}
     const post = document.getElementById('post');
     box().addEventListener('blur', () => { box().value += ' with Amelia Hughes in Year 5'; post.remove(); }, { once: true });
     window.restore = () => document.getElementById('place').append(post);`,
  ),

  /** A form whose button is another form's by the time it is sent. */
  '/moves': wired(
    `<form id="f">${TEXTAREA}</form><form id="g"></form>`,
    `const form = document.getElementById('f');
     form.append(Object.assign(document.createElement('button'), { id: 'post', textContent: 'Post' }));
     form.addEventListener('submit', (event) => { event.preventDefault(); publish(event); });
     window.hotkey = () => form.requestSubmit(document.getElementById('post'));
     box().addEventListener('blur', () => document.getElementById('post').setAttribute('form', 'g'), { once: true });
     window.restore = () => document.getElementById('post').removeAttribute('form');`,
  ),

  /** A button that is none, and acts on keys by itself. */
  '/keyed': wired(
    `${TEXTAREA}<div role="button" tabindex="0" id="post">Post</div>`,
    `${onPost('click')} document.getElementById('post').addEventListener('keydown', (event) => { if (/^(Enter| )$/.test(event.key)) { event.preventDefault(); publish(event); } });`,
  ),

  /** One line in a form: the browser itself submits on Enter. */
  '/line': wired(
    '<form id="f"><input id="t" aria-label="Write a comment"></form><button form="f" name="by" value="button">Post</button>',
    `document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); window.by = event.submitter?.value; publish(event); });`,
  ),

  /** Two lines and no button that submits: Enter submits nothing by itself, and the page sends in its own way. */
  '/lines': wired(
    '<form id="f"><input aria-label="Name"><input id="t" aria-label="Write a message" enterkeyhint="send"><button type="button">Send</button></form>',
    `window.submits = 0;
     document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); window.submits += 1; });
     box().addEventListener('keydown', (event) => { if (event.key === 'Enter') publish(event); });`,
  ),

  /** The top of a feed with a draft, and below it another's post whose Reply only opens a box. */
  '/feed': wired(
    `<section><div>${TEXTAREA}<button type="button" id="post">Post</button></div><article><p>Nice day</p><button type="button" id="reply">Reply</button></article></section>`,
    `${onPost('click')} window.opened = []; document.getElementById('reply').addEventListener('click', (event) => window.opened.push(event.isTrusted));`,
  ),

  /** Sent by the browser itself, with the pressed button's own name and value. */
  '/native': page(`<form method="post" action="/"><label for="t">Write a comment</label><textarea id="t" name="text" rows="4" cols="60"></textarea>
    <input name="submit" type="hidden"><input name="requestSubmit" type="hidden">
    <button name="box" value="draft">Save draft</button><button id="post" name="box" value="published">Post</button></form>`),
};
