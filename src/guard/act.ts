/** What a person did to post, kept so that it can be done once more in the same way. */
export type Act =
  /** `by`: the click, or the key on the control. */
  | { readonly how: 'press'; readonly control: HTMLElement; readonly by: PointerEvent | KeyboardEvent }
  | { readonly how: 'key'; readonly target: HTMLElement; readonly key: KeyboardEvent }
  | { readonly how: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** Enter that ends a word in an input method is no attempt. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
}
