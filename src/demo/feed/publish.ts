declare global {
  interface Window {
    /** For tests: how many posts there are, and whether the event that made the last one was the person's own. */
    demo: { posts: number; trusted: boolean | null };
  }
}

interface Shown {
  readonly box: string;
  readonly text: string;
  readonly trusted?: boolean;
}

window.demo = { posts: 0, trusted: null };

/** Sends a post to the demo's server and shows it in the feed, as a site does. `event` is what made it. */
export async function publish(box: string, text: string, event: Event | null): Promise<void> {
  const post = { box, text, trusted: event?.isTrusted ?? false };
  show(post);
  await fetch('/post', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(post) });
}

function show({ box, text, trusted }: Shown): void {
  window.demo = { posts: window.demo.posts + 1, trusted: trusted ?? null };
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector(`[data-demo=${box}] .posts`)?.append(item);
}

/** Shows what was posted before this page was loaded: the plain form comes back to a new page. */
export async function showEarlier(): Promise<void> {
  for (const post of (await (await fetch('/posts')).json()) as Shown[]) show(post);
}
