import { allAcross, closestAcross, containsAcross, focusedIn, isChoosing, isVisible, outermost } from '../composed-tree';
import type { Finder, Found, Rules } from './types';

type ComposerRule = Rules['composers'][number];

/** Makes a finder of a platform's rules: the interpreter of the declarative files. */
export function finderOf({ id, composers }: Rules): Finder {
  /** What the first rule that knows an answer gives. */
  const ask = <T>(answer: (rule: ComposerRule) => T | null | undefined): T | null => {
    for (const rule of composers) {
      const found = answer(rule);
      if (found) return found;
    }
    return null;
  };
  /** `used` is the field in use; without it the one with the focus, or the first. */
  const found = (rule: ComposerRule, scope: Element, used: HTMLElement | null = null): Found | null => {
    const all = [...allAcross(scope, rule.box)];
    const seen = all.filter(isVisible);
    // Where the last step of posting hides the text, what is hidden is what will be posted.
    const fields = outermost(seen.length ? seen : all);
    const focused = focusedIn(document);
    const box = used ?? fields.find((field) => containsAcross(field, focused)) ?? fields[0];
    if (!box) return null;
    const scopes = [...(scope.getRootNode() as ParentNode).querySelectorAll(rule.scope)];
    return {
      place: `${id}/${rule.id}/${scopes.indexOf(scope)}`,
      box,
      fields,
      audience: rule.audience,
      enterPosts: !!rule.enterPosts && !isChoosing(box),
      saveKeyPosts: !!rule.savesUnless && !scope.querySelector(rule.savesUnless),
    };
  };

  return {
    boxAt: (element) =>
      ask((rule) => {
        const box = closestAcross(element, rule.box);
        const scope = closestAcross(box, rule.scope);
        return scope && found(rule, scope, box);
      }),
    postedBy: (element) =>
      ask((rule) => {
        const control = closestAcross(element, rule.submit);
        const scope = closestAcross(control, rule.scope);
        const at = scope && found(rule, scope);
        return at && control && { found: at, control };
      }),
    boxIn: (element) =>
      ask((rule) => {
        const scope = closestAcross(element, rule.scope) ?? element.querySelector(rule.scope);
        return scope && found(rule, scope);
      }),
    controlOf: (at, was) =>
      ask((rule) => {
        const scope = at.place.startsWith(`${id}/${rule.id}/`) && closestAcross(at.box, rule.scope);
        if (!scope) return null;
        return was?.isConnected && was.matches(rule.submit) ? (was as HTMLElement) : [...allAcross(scope, rule.submit)].find(isVisible);
      }),
  };
}
