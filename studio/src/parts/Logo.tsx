/** The ruler's mark. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
      <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--pri)" />
      <path
        d="M8 4.5v15M8 6h8M8 9h4.5M8 12h8M8 15h4.5M8 18h8"
        stroke="var(--on-pri)"
        strokeWidth="1.7"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
