import { closestAcross, isVisible } from './dom';
import type { ComposerRule, Finder, Found, Platform } from './types';

/** Makes a finder of a platform's rules: the interpreter of the declarative files. */
export function finderOf(platform: Platform): Finder {
  const found = (rule: ComposerRule, box: HTMLElement): Found => {
    const all = [...(box.getRootNode() as ParentNode).querySelectorAll(rule.box)];
    return {
      place: `${platform.id}/${rule.id}/${all.indexOf(box)}`,
      box,
      audience: rule.audience,
      enterPosts: rule.enterPosts ?? false,
    };
  };
  const ruleOf = (at: Found): ComposerRule | undefined =>
    platform.composers.find((rule) => at.place.startsWith(`${platform.id}/${rule.id}/`));

  return {
    boxAt(element) {
      for (const rule of platform.composers) {
        const box = closestAcross(element, rule.box);
        if (box) return found(rule, box);
      }
      return null;
    },
    postedBy(element) {
      for (const rule of platform.composers) {
        const control = closestAcross(element, rule.submit);
        const scope = control && closestAcross(control, rule.scope);
        const box = scope && [...scope.querySelectorAll<HTMLElement>(rule.box)].find(isVisible);
        if (box) return { found: found(rule, box), control };
      }
      return null;
    },
    boxIn(form) {
      for (const rule of platform.composers) {
        const box = [...form.querySelectorAll<HTMLElement>(rule.box)].find(isVisible);
        if (box) return found(rule, box);
      }
      return null;
    },
    controlOf(at, was) {
      const rule = ruleOf(at);
      const scope = rule && closestAcross(at.box, rule.scope);
      if (!rule || !scope) return null;
      if (was instanceof HTMLElement && was.isConnected && was.matches(rule.submit)) return was;
      return scope.querySelector<HTMLElement>(rule.submit);
    },
  };
}
