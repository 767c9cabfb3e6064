const PAUSE_MS = 20;

/** Asks `probe` again and again until it gives something; after `deadline` ms it fails, naming `what` was waited for. */
export async function until<T>(what: string, probe: () => Promise<T | undefined | null | false> | T | undefined | null | false, deadline = 10_000): Promise<T> {
  const end = Date.now() + deadline;
  let trouble: unknown;
  for (;;) {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) return found;
      trouble = undefined;
    } catch (error) {
      // A page may be on its way to the next while it is asked; only the last answer counts.
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${deadline} ms for ${what}, in vain.`, trouble ? { cause: trouble } : undefined);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
