import styles from './Ruler.module.css';
import { RulerAxis } from './RulerAxis.js';
import { niceStep, ticks } from './scale.js';
import { fills, inks, type RulerLimit, type RulerMember } from './types.js';

interface Lens {
  from: number;
  to: number;
  limit: RulerLimit;
}

/** The stretch a lens shows where a settled member stands within 0.5 of a limit, or null where none is so near. */
export function lensFor(member: RulerMember, limits: readonly RulerLimit[]): Lens | null {
  if (member.from !== member.to) return null;
  const near = limits
    .map((limit) => ({ limit, distance: Math.abs(member.from - limit.at) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near) return null;
  const half = niceStep(Math.max(near.distance * 3, 0.1));
  return { from: near.limit.at - half, to: near.limit.at + half, limit: near.limit };
}

/** The ruler near a limit, drawn larger. */
export function RulerLens({ from, to, limit, member, width }: Lens & { member: RulerMember; width: number }) {
  const span = Math.min(440, width - 32);
  const x = (value: number): number => 14 + ((value - from) / (to - from)) * (span - 28);
  const passes = member.from >= limit.at;
  const isNear = Math.abs(x(member.from) - x(limit.at)) < 28;
  return (
    <svg className={styles.lens} width={span} height={74} fontSize="11" aria-hidden>
      <rect
        x="0.75"
        y="0.75"
        width={span - 1.5}
        height={72.5}
        rx="8"
        fill="var(--surface)"
        stroke="var(--pri-bd)"
        strokeWidth="1.5"
      />
      <rect x={x(from)} y="28" width={x(limit.at) - x(from)} height="12" fill="var(--bad-bg)" />
      <rect x={x(limit.at)} y="28" width={x(to) - x(limit.at)} height="12" fill="var(--ok-bg)" />
      <RulerAxis {...{ from, to, x }} y={40} ticks={ticks(from, to, span - 28, 52)} keepClear={[x(limit.at)]} />
      <path d={`M${x(limit.at)} 12V50`} stroke="var(--t1)" strokeWidth="1.5" />
      <text x={x(limit.at)} y="62" textAnchor="middle" fontWeight="600" fill="var(--t1)">
        {limit.label}
      </text>
      <circle cx={x(member.from)} cy="30" r="6" fill={fills[member.tone]} stroke="var(--surface)" strokeWidth="1.5" />
      <text
        x={x(member.from)}
        y="20"
        dx={isNear ? (passes ? 6 : -6) : 0}
        textAnchor={isNear ? (passes ? 'start' : 'end') : 'middle'}
        fontWeight="600"
        fill={inks[member.tone]}
      >
        {member.value}
      </text>
    </svg>
  );
}
