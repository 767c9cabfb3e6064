/** The sign shown while a post waits for the engine. The worker brings it, since few posts ever wait that long. */
function showChecking(): () => void {
  const host = document.createElement('div');
  const line = document.createElement('p');
  line.textContent = `Second Look: ${navigator.language.startsWith('cy') ? 'yn gwirio' : 'checking'}…`;
  line.setAttribute('role', 'status');
  line.style.cssText =
    'all:initial;position:fixed;inset:auto 16px 16px auto;z-index:2147483647;padding:8px 16px;border-radius:6px;' +
    'background:#fffdfa;color:#2b252d;font:medium system-ui;box-shadow:0 4px 24px #0006';
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  return () => host.remove();
}

// It may come too late, when nothing waits any more.
if (globalThis.secondLookSign) globalThis.secondLookSign = showChecking();
