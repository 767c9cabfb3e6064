import { allAcross, closestAcross, containsAcross, focusedIn, isChoosing, isVisible } from '../composed-tree';
import type { ComposerRule, Finder, Found, Rules } from './types';

export interface DeclaredFinder extends Finder {
  /** `element` lies in a composer that a rule tells of, so no guess about it is needed. */
  owns(element: Element): boolean;
}

/** Makes a finder of a platform's rules: the interpreter of the declarative files. */
export function finderOf({ id, mark, composers }: Rules): DeclaredFinder {
  /** What the first rule that knows an answer gives. */
  const ask = <T>(answer: (rule: ComposerRule) => T | null | undefined): T | null => {
    if (!mark || document.querySelector(mark)) {
      for (const rule of composers) {
        const found = answer(rule);
        if (found) return found;
      }
    }
    return null;
  };
  const fieldsIn = (scope: Element, { box }: ComposerRule): HTMLElement[] => {
    const all = [...allAcross(scope, box)].filter(isVisible);
    return all.filter((field) => !all.some((other) => other !== field && other.contains(field)));
  };
  /** `used` is the field in use; without it the one with the focus, or the first. */
  const found = (rule: ComposerRule, scope: Element, used: HTMLElement | null = null): Found | null => {
    const fields = fieldsIn(scope, rule);
    const focused = focusedIn(document);
    const box = used ?? fields.find((field) => containsAcross(field, focused)) ?? fields[0];
    if (!box) return null;
    const scopes = [...(scope.getRootNode() as ParentNode).querySelectorAll(rule.scope)];
    return {
      place: `${id}/${rule.id}/${scopes.indexOf(scope)}`,
      box,
      fields: fields.length ? fields : [box],
      audience: rule.audience,
      enterPosts: !!rule.enterPosts && !isChoosing(box),
      keyS: !!rule.savesUnless && !scope.querySelector(rule.savesUnless),
    };
  };
  const boxAt = (element: Element): Found | null =>
    ask((rule) => {
      const box = closestAcross(element, rule.box);
      const scope = closestAcross(box, rule.scope);
      return scope && found(rule, scope, box);
    });

  return {
    boxAt,
    owns: (element) => !!ask(({ scope }) => closestAcross(element, scope)),
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
    again: (before) =>
      before.box.isConnected
        ? boxAt(before.box)
        : ask((rule) => [...allAcross(document, rule.scope)].map((scope) => found(rule, scope)).find((at) => at?.place === before.place)),
    controlOf(at, was) {
      const rule = composers.find((one) => at.place.startsWith(`${id}/${one.id}/`));
      const scope = rule && closestAcross(at.box, rule.scope);
      if (!rule || !scope) return null;
      if (was?.isConnected && was.matches(rule.submit)) return was as HTMLElement;
      return [...allAcross(scope, rule.submit)].find(isVisible) ?? null;
    },
  };
}
