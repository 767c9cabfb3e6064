/** What a page needs of an editor, whichever engine it is. */
export interface Editable {
  text(): string;
  clear(): void;
}

export interface EditableOptions {
  /** `data-testid` and `aria-label` of the editable element, where the engine makes it. */
  readonly testId?: string;
  readonly label: string;
  readonly placeholder?: string;
  /** Where it is not `textbox`: an editor that offers names is a `combobox` on some sites. */
  readonly role?: string;
  /** Enter, with what is held beside it; true: the page has dealt with it. */
  onEnter?(event: KeyboardEvent): boolean;
  /** Tells of every change. */
  onText?(text: string): void;
}
