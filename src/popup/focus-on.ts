/** As a `ref`: takes the focus when it appears. One function for all, or each new drawing would take it again. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();
