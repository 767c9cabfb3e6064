/** Puts into a page of ours what the worker puts into any other: the guard, here of the practice box, the engine, and what it would ask for. */
export function watchPractice(): void {
  for (const file of ['/guard/practice.js', '/checklist.js', '/engine.js']) {
    const script = document.createElement('script');
    script.src = file;
    // In this order, though neither is waited for.
    script.async = false;
    document.head.append(script);
  }
}
