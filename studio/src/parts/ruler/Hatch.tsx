import type { RulerTone } from './types.js';

const colours: Record<RulerTone, [ground: string, line: string]> = {
  ok: ['var(--ok-bg)', 'var(--ok-bar)'],
  bad: ['var(--bad-bg)', 'var(--bad-bar)'],
  changed: ['var(--chg-bg)', 'var(--chg-bar)'],
  unknown: ['var(--unk-bg)', 'var(--unk-bar)'],
};

/** A hatched fill, to be put in `<defs>` and used as `url(#id)`: what is unknown, missing or doubled looks it. */
export function Hatch({ id, tone }: { id: string; tone: RulerTone }) {
  const [ground, line] = colours[tone];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={ground} />
      <path d="M0 0V6" stroke={line} strokeWidth="2" />
    </pattern>
  );
}
