/** Sends a post to the demo's server and shows it in the feed, as a site does. `event` is what made it: was it the person's own? */
export async function publish(box: string, text: string, event: Event | null): Promise<void> {
  const trusted = event?.isTrusted ?? false;
  show(box, text);
  await fetch('/post', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ box, text, trusted }) });
}

function show(box: string, text: string): void {
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector(`[data-demo=${box}] .posts`)?.append(item);
}

/** Shows what was posted before this page was loaded: the plain form comes back to a new page. */
export async function showEarlier(): Promise<void> {
  const posts = (await (await fetch('/posts')).json()) as { box: string; text: string }[];
  for (const { box, text } of posts) show(box, text);
}
