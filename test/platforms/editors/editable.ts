/** What a page needs of an editor, whichever engine it is. */
export interface Editable {
  text(): string;
  clear(): void;
}

export interface EditableOptions {
  /** The engine's own name for attributes differs; this is what stands in the page. */
  readonly testId?: string;
  readonly label: string;
  readonly placeholder?: string;
  /** Enter, with what is held beside it; true: the page has dealt with it. */
  onEnter?(event: KeyboardEvent): boolean;
  /** Tells of every change. */
  onText?(text: string): void;
}
