import { browser } from '../browser';
import { focusedIn, isField } from '../composed-tree';
import { standingOf } from '../core/accounts';
import { LIVE_INCIDENT } from '../core/live-incident';
import { read } from '../core/reading';
import type { Decision, Finding, Nudge } from '../core/types';
import type { Composer, Engine, GuardDoor, Held } from '../guard/contract';
import type { MessageKey } from '../strings';
import type { Question } from '../messages';
import { afterPause } from './after-pause';
import { answerBelow, askAbove, type Asked } from './across-frames';
import { createAsking, type Asking } from './asking';
import { leaveAlone } from './leave-alone';
import { createChip, type Chip } from './chip/create';
import { inIdleTime } from './in-idle-time';
import { gather, type Knowledge } from './knowledge';
import { readParts } from './parts';
import { createPictures } from './pictures';
import { postControl } from './post-control';
import { readPost } from './read-text';
import { take } from './replay/take';
import { createLayer, type Layer } from './layer';
import { toldOf } from './told';
import { warm } from './warm';
import type { Reading, WaveHandlers, WaveOff } from './rows';
import type { Account, Incident } from './view';

function reading({ words: { t, language } }: Knowledge): Reading {
  const clause = (id: string) => ({ title: t(`policy_${id}_title` as MessageKey), text: t(`policy_${id}_text` as MessageKey) });
  return { t, language, clause: (id) => (clause(id).title ? clause(id) : null) };
}

/**
 * Within a word, in a pasted book, and where the last judgement was only just made, the text is judged when the typing
 * pauses and not at every key; milliseconds. An attempt is judged at once all the same.
 */
const PAUSE = 300;
const JUST = 800;
const LONG = 20_000;
const isLong = ({ fields }: Composer): boolean => fields.some((field) => (isField(field) ? field.value : (field.textContent ?? '')).length > LONG);

/** One character more. */
const isKey = (input: Event): boolean => (input as InputEvent).inputType === 'insertText' && (input as InputEvent).data?.length === 1;
/** Of a word that is not at its end yet. */
const isWithinWord = (input: Event): boolean => /[\p{L}\p{N}]/u.test((input as InputEvent).data ?? '');

/** One frame's engine: judges texts, and shows what was noticed. */
function createEngine(knowledge: Knowledge, door: GuardDoor): Engine & { renew(): void; askFor(question: Question): Promise<Asked | null> } {
  const { judgement } = knowledge;
  let shown: Composer | null = null;
  let layer: Layer;
  let chip: Chip;

  const handlers = (composer: () => Composer | undefined): WaveHandlers => {
    const wave = (off: WaveOff, aside: boolean): void => {
      const at = composer();
      if (off.how === 'word') void leaveAlone(off, aside);
      if (at) judgement.wave(off.findings, off.text, at, aside);
      // At once, also of a long text: what was pressed has to be seen.
      if (shown) draw(shown);
    };
    return { wave: (off) => wave(off, true), undo: (off) => wave(off, false) };
  };
  let language: string | null = null;
  /** Settings may have changed. The surfaces speak one language: a new one makes them anew; an open checklist speaks on as it began. */
  const renew = (): void => {
    if (layer?.isModal()) return;
    if (language !== knowledge.words.language) {
      chip?.hide();
      layer?.remove();
      language = knowledge.words.language;
      layer = createLayer({ language });
      wear();
      chip = createChip({ layer, asking, ...reading(knowledge), ...handlers(() => shown ?? undefined) });
    }
    if (shown) show(shown);
  };
  const controlFor = postControl(door, () => later.wait());
  const asking = createAsking(() => {
    wear();
    if (shown) show(shown);
  });
  const wear = (): void => {
    if (asking.now) layer.wear(asking.now.styles);
  };
  const pictures = createPictures(() => shown && draw(shown));
  const takePictures = (): void => {
    // Where nothing is asked no picture is looked at.
    if (knowledge.settings.askWhen === 'off') door.files.length = 0;
    pictures.take(door.files);
    judgement.with(pictures.now);
  };
  const posted = (composer: Composer): void => {
    judgement.posted(composer);
    pictures.clear();
    takePictures();
  };
  const judge = (text: string, composer: Composer): Nudge | null => {
    takePictures();
    const nudge = judgement.nudge(text, composer);
    // It goes out now, and they with it.
    if (!nudge) posted(composer);
    return nudge;
  };
  const show = (composer: Composer, input?: Event): void => {
    knowledge.follow();
    takePictures();
    const isSame = shown?.box === composer.box;
    shown = composer;
    if (knowledge.settings.askWhen === 'always') asking.want();
    const isOff = knowledge.settings.askWhen === 'off';
    const isTyping = input ? isKey(input) && (isWithinWord(input) || wasJustJudged(composer)) : isSame && later.isWaiting();
    if (!isOff && (isTyping || isLong(composer))) return later.wait();
    later.stop();
    if (isOff) chip.hide();
    else draw(composer);
  };
  let judged = -JUST;
  const wasJustJudged = (composer: Composer): boolean => performance.now() - judged < JUST && !judgement.hasWaved(composer);
  const draw = (composer: Composer): void => {
    if (layer.isModal()) return;
    judged = performance.now();
    takePictures();
    const { text, parts } = readParts(composer);
    const findings = judgement.findings(text, composer);
    if (findings.length > 0) asking.want();
    const propose = (standing: readonly Finding[]) => asking.now?.propose(text, standing) ?? null;
    chip.show({ box: composer.box, text, parts, findings, propose, post: controlFor(composer, text) });
  };
  const later = afterPause(PAUSE, () => shown && draw(shown));
  const accountOf = (composer: Composer): Account | null => {
    const { account, platform } = toldOf(composer);
    if (!account) return null;
    const standing = standingOf(account, platform, judgement.ground.prepared.knowledge);
    // Of a closed one its own finding tells.
    return standing === 'closed' ? null : { name: account, standing };
  };
  const incidentIn = (findings: readonly Finding[]): Incident | null => {
    const { incidentMessage: message, headteacherName: person, headteacherPhone: phone, headteacherEmail: email } = knowledge.settings;
    return findings[0]?.rule === LIVE_INCIDENT ? { message, person, phone, email } : null;
  };
  const open = async (come: Asking, { text, findings, audience }: Omit<Question, 'openBy'>, released: Promise<void>, waves: WaveHandlers, account: Account | null = null): Promise<Decision> => {
    // Nothing else of ours is drawn over it.
    later.stop();
    const decision = await come.open({
      layer,
      released,
      ...waves,
      input: {
        ...reading(knowledge),
        text,
        findings,
        schoolName: knowledge.settings.schoolName,
        audience,
        account,
        incident: incidentIn(findings),
        propose: (standing) => come.propose(text, standing),
      },
    });
    renew();
    return decision;
  };
  const ask = async (nudge: Nudge, text: string, { composer, released }: Held): Promise<Decision> => {
    chip.close();
    // Behind the question the box is marked as the question has it.
    if (later.isWaiting()) draw(composer);
    const { audience } = toldOf(composer);
    if (window !== top) {
      await released;
      const reply = await askAbove(nudge, text, audience);
      if (reply) {
        judgement.wave(reply.waved.flatMap((at) => nudge.findings[at] ?? []), text, composer, true);
        return reply.decision;
      }
    }
    await knowledge.spoken;
    const come = await asking.inTime();
    if (!come) throw new Error('The checklist did not come.');
    return open(come, { text, findings: nudge.findings, audience }, released, handlers(() => composer), accountOf(composer));
  };
  renew();

  return {
    holds(composer) {
      knowledge.follow();
      takePictures();
      // What a picture says is not known yet: the post waits for it, and is judged then.
      return pictures.looking !== null || judge(readPost(composer), composer) !== null;
    },
    posted,
    carries() {
      takePictures();
      return pictures.now.length > 0;
    },
    show,
    renew,
    async take(held) {
      await pictures.looking;
      return take(door, held, {
        judge,
        say(what, composer) {
          shown = composer;
          draw(composer);
          chip.say(knowledge.words.t(what));
        },
        async ask(nudge, text, of) {
          // Where it cannot be asked the post goes out too.
          const decision = await ask(nudge, text, of).catch((error: unknown) => {
            posted(of.composer);
            throw error;
          });
          if (decision === 'post') posted(of.composer);
          return decision;
        },
      });
    },
    async askFor(question) {
      const come = await asking.inTime();
      if (!come || layer.isModal() || Date.now() >= question.openBy) return null;
      chip.close();
      const waved = new Set<number>();
      const mark = ({ how, words, findings }: WaveOff, aside: boolean): void => {
        if (how === 'word') void leaveAlone({ words }, aside);
        for (const finding of findings) waved[aside ? 'add' : 'delete'](question.findings.indexOf(finding));
      };
      const decision = open(come, question, Promise.resolve(), { wave: (off) => mark(off, true), undo: (off) => mark(off, false) });
      return { decision, waved: () => [...waved] };
    },
    keeps(event) {
      if (!layer.holds(event)) return false;
      layer.hear(event);
      return true;
    },
    leave() {
      later.stop();
      chip.hide();
      layer.remove();
    },
  };
}

async function start(door: GuardDoor): Promise<void> {
  let engine: ReturnType<typeof createEngine> | undefined;
  let canAnswer: (open: (question: Question) => Promise<Asked | null>) => void = () => {};
  // Heard from the first moment: the worker asks as soon as this file has run.
  answerBelow(new Promise((resolve) => (canAnswer = resolve)));
  const gathered = gather(() => engine?.renew());
  // The lexicons unfold while the settings are on their way, where a draft waits to be judged.
  const draft = focusedIn(document);
  if (draft && (isField(draft) ? draft.value : draft.textContent)) read('Anna');
  const knowledge = await gathered;
  engine = createEngine(knowledge, door);
  if (!door.ready(engine)) return;
  canAnswer(engine.askFor);
  // Before the first key rather than under it, and after the chip.
  inIdleTime(warm(knowledge.judgement.ground));
}

// A second injection into the same document, after a fail-open, must not make a second engine.
if (browser.runtime.id && globalThis.secondLookGuard) void start(globalThis.secondLookGuard);
