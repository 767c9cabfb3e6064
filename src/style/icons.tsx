/** The drawings our own pages share; all are decoration beside words. */

const line = {
  fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true',
} as const;

/** The pair of reading glasses: first lens open, second look filled in. */
export function Mark({ large = false }: { readonly large?: boolean }) {
  return (
    <svg class={large ? 'mark large' : 'mark'} width="28" height="14" viewBox="0 0 28 14" fill="currentColor" stroke="currentColor" aria-hidden="true">
      <circle cx="6.5" cy="7.5" r="4.4" fill="none" stroke-width="2.2" />
      <path d="M11.4 6.2Q14 4.6 16.6 6.2" fill="none" stroke-width="2" stroke-linecap="round" />
      <circle cx="21.5" cy="7.5" r="5.5" stroke="none" />
    </svg>
  );
}

export function Forward() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" {...line}>
      <path d="M6 3.5 10.5 8 6 12.5" />
    </svg>
  );
}

export function Backward() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" {...line}>
      <path d="M10 3.5 5.5 8 10 12.5" />
    </svg>
  );
}

export function Cross() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" {...line}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}

export function Padlock() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" {...line}>
      <rect x="2.5" y="6" width="9" height="6.5" rx="1.5" />
      <path d="M4.5 6V4.2a2.5 2.5 0 0 1 5 0V6" />
    </svg>
  );
}
