import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { buildWatchlist } from '../../../src/core/watchlist/build';
import { until } from '../../../src/demo/driver/until';
import { school } from '../../../src/demo/school';
import { PLATFORMS } from '../../platforms/index';
import type { Box } from '../contract/box';
import { stageOf } from '../contract/stage';
import { BACK, BROWSERS, CHECKLIST, TELLING } from '../harness';
import { usePlatforms } from '../platform-bench';

const watchlist = buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 7);

/** What a page tells of a post besides its words. */
describe.each(BROWSERS)('what the page tells, in %s', (kind) => {
  const bench = usePlatforms(kind, { watchlist });
  const surfaceOf = (page: string) => stageOf(bench, PLATFORMS.flatMap(({ surfaces }) => surfaces).find(({ id }) => id === page)!);
  const inline = surfaceOf('x/inline');

  test.each([
    ['bluesky/post', 'ness-ardley.example'],
    ['facebook/comment', 'Ada Example'],
    ['facebook/post-cy', 'Ada Example'],
    ['instagram/comment', 'ness.ardley'],
    ['linkedin/message', 'Ness Ardley'],
    ['mastodon/post', '@ness_ardley'],
    ['reddit/comment', 'ness_ardley'],
    ['reddit/chat', 'ness_ardley'],
    ['reddit/old', 'ness_ardley'],
    ['threads/post', 'ness.ardley'],
    ['threads/reply', 'ness.ardley'],
    ['x/inline', 'ness_ardley'],
  ])('%s: the account stands under the title of the checklist', async (page, account) => {
    const { inBox, held } = surfaceOf(page);
    await inBox(TELLING, async (box) => {
      await held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).toContain(`Posting from your own account, ${account}.`);
    });
  });

  test('reddit/old: who is signed out has no account', async () => {
    const { inBox, held, decide } = surfaceOf('reddit/old');
    await inBox(TELLING, async (box) => {
      await box.page.$eval('#header-bottom-right .user', (user) => void (user.innerHTML = 'Want to join? <a href="/login" class="login-required">Log in</a> in seconds.'));
      await until('no account', async () => {
        await held(box);
        const { text } = await bench.driver.find(box.page, CHECKLIST);
        await decide(box, BACK);
        await box.type('!');
        return !text.includes('Posting from');
      });
    });
  });

  test('an account with the school’s name that is not on its list is noted', async () => {
    await inline.inBox(TELLING, async (box) => {
      await box.page.$eval('[data-testid^=UserAvatar-Container-]', (avatar) => avatar.setAttribute('data-testid', 'UserAvatar-Container-Tanglewick_PE'));
      await until('the account', async () => {
        await inline.held(box);
        const { text } = await bench.driver.find(box.page, CHECKLIST);
        await inline.decide(box, BACK);
        await box.type('!');
        return text.includes(en.why_account_unlisted.message) && text.includes('Tanglewick_PE, which is not on the school’s list');
      });
    });
  });

  /** Posts until the checklist says that it goes to a pupil: a page is not looked through again for a quarter of a second. */
  const noted = ({ held, decide }: ReturnType<typeof surfaceOf>, box: Box) =>
    until('the note', async () => {
      // Another key, since a text that is the same is not judged anew.
      await box.type('!');
      await held(box);
      const { text } = await bench.driver.find(box.page, CHECKLIST);
      await decide(box, BACK);
      return text.includes(en.why_boundary.message);
    });

  test.each([
    ['whatsapp/message', '#main header span'],
    ['linkedin/message', '.msg-entity-lockup__entity-title'],
    ['telegram/k', '.peer-title'],
    ['telegram/a-uk', '.fullName'],
    ['telegram/story-k', '#story .peer-title'],
    ['x/message', '#detail-header'],
    ['x/reply-de', '[role=dialog] [data-testid=User-Name]'],
    ['bluesky/message', 'a[href^="/profile/"]:not(nav *)'],
    ['facebook/message', '[role=main] h2'],
    ['instagram/message', 'header a[href^="/"] span'],
    ['tiktok/message', '[data-e2e=chat-nickname]'],
    ['tiktok/message-new', '[data-e2e=dm-new-chat-nickname]'],
  ])('%s: a message or an answer to a name of the school’s list is noted', async (page, name) => {
    const message = surfaceOf(page);
    await message.inBox(TELLING, async (box) => {
      await box.page.$eval(name, (place) => void (place.textContent = 'Ottoline Marchbanks'));
      await noted(message, box);
    });
  });

  test.each([
    ['facebook/reply', 'Reply to Ottoline Marchbanks…'],
    ['facebook/message', 'Write to Ottoline Marchbanks'],
  ])('%s: so is one whose box says whom it goes to, before any heading', async (page, label) => {
    const message = surfaceOf(page);
    await message.inBox(TELLING, async (box) => {
      await box.page.$eval('[data-lexical-editor]', (editor, words) => editor.setAttribute('aria-label', words), label);
      await noted(message, box);
    });
  });

  test.each([
    ['bluesky/thread-de', '[tabindex][aria-label] > :last-child > :first-child > div', null, 'Ottoline Marchbanks'],
    ['instagram/comment', 'article header a', 'href', '/ottoline.marchbanks/'],
    ['instagram/story-de', 'section header a', 'href', '/ottoline.marchbanks/'],
    ['linkedin/post-page-reply', '.comments-comment-meta__description-title', null, 'Ottoline Marchbanks'],
    ['mastodon/reply', '.reply-indicator .display-name__html', null, 'Ottoline Marchbanks'],
    ['reddit/comment', 'shreddit-post', 'author', 'Ottoline_Marchbanks09'],
    ['reddit/reply', 'shreddit-comment', 'author', 'Ottoline_Marchbanks09'],
    ['reddit/old', '.link .author', null, 'Ottoline_Marchbanks09'],
    ['reddit/old-reply', '.comment .author', null, 'Ottoline_Marchbanks09'],
    ['threads/reply', '[data-pressable-container] a', 'href', '/@ottoline.marchbanks'],
    ['threads/answer-de', '[role=dialog] a', 'href', '/@ottoline.marchbanks'],
    ['x/answer', '[data-testid=User-Name]', null, 'Ottoline Marchbanks'],
    ['youtube/reply', '#author-text', null, '@OttolineMarchbanks09'],
  ])('%s: so is an answer to what somebody of that name wrote', async (page, place, attribute, name) => {
    const answer = surfaceOf(page);
    await answer.inBox(TELLING, async (box) => {
      await box.page.$eval(place, (shown, where, what) => (where ? shown.setAttribute(where, what) : void (shown.textContent = what)), attribute, name);
      await noted(answer, box);
    });
  });

  test.each([
    ['linkedin/post-page', '.comments-comment-meta__description-title'],
    ['reddit/reply', 'shreddit-comment shreddit-comment'],
    ['x/answer', '[tabindex="0"] [data-testid=User-Name]'],
    ['youtube/comment', '#author-text'],
  ])('%s: what is written to all is none to somebody of that name who wrote beside it', async (page, place) => {
    const comment = surfaceOf(page);
    await comment.inBox('', async (box) => {
      await box.page.$eval(place, (shown) => {
        shown.setAttribute('author', 'Ottoline_Marchbanks09');
        if (!shown.children.length || shown.id) shown.textContent = 'Ottoline Marchbanks';
        else shown.firstElementChild!.textContent = 'Ottoline Marchbanks';
      });
      await box.type(TELLING);
      await comment.held(box);
      expect((await bench.driver.find(box.page, CHECKLIST)).text).not.toContain(en.why_boundary.message);
    });
  });

  test('discord/direct-de: so is one whose box alone says whom it goes to', async () => {
    const message = surfaceOf('discord/direct-de');
    await message.inBox(TELLING, async (box) => {
      await box.page.$eval('[data-slate-editor]', (editor) => editor.setAttribute('aria-label', 'Nachricht an @Ottoline Marchbanks'));
      await noted(message, box);
    });
  });

  test('reddit/old-message: so is one whose recipient is typed', async () => {
    const { inBox, held, decide } = surfaceOf('reddit/old-message');
    await inBox(TELLING, async (box) => {
      await box.page.type('[name=to]', 'Ottoline_Marchbanks09');
      await box.enter();
      await until('the note', async () => {
        await box.type('!');
        await held(box);
        const { text } = await bench.driver.find(box.page, CHECKLIST);
        await decide(box, BACK);
        return text.includes(en.why_boundary.message);
      });
    });
  });

  test('while the school is dealing with something, its message comes first and alone', async () => {
    const setBySchool = (values: object | null): Promise<void> =>
      bench.driver.inExtension((managed) => (managed ? chrome.storage.local.set({ managed: { values: managed, problems: [] } }) : chrome.storage.local.remove('managed')), values);
    await setBySchool({ incidentActive: true, incidentMessage: 'Please wait until four.', incidentTerms: ['the coach'] });
    await inline.inBox('So sorry for Ottoline Marchbanks, the coach driver is an idiot', async (box) => {
      await inline.held(box);
      const { text } = await bench.driver.find(box.page, CHECKLIST);
      expect(text).toContain('Please wait until four.');
      for (const contact of [school.headteacherName, school.headteacherPhone, school.headteacherEmail]) expect(text).toContain(contact);
      expect(text).not.toContain('Ottoline');
      expect(text).not.toContain(en.std_kind.message);
    });
    await setBySchool(null);
  });
});
