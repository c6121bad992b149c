import type { Tick } from './scale.js';

const lengths: Record<Tick['rank'], number> = { major: 8, middle: 5.5, minor: 3 };

/** The ruler's edge with its ticks and figures; figures nearer than 18 pixels to one of `keepClear` are left out. */
export function RulerAxis({
  from,
  to,
  y,
  ticks,
  x,
  keepClear = [],
}: {
  from: number;
  to: number;
  y: number;
  ticks: Tick[];
  x: (value: number) => number;
  keepClear?: number[];
}) {
  return (
    <g>
      <path d={`M${x(from)} ${y}H${x(to)}`} stroke="var(--t3)" strokeWidth="0.9" />
      {ticks.map(({ at, rank, label }) => (
        <g key={at}>
          <path d={`M${x(at)} ${y}v${lengths[rank]}`} stroke="var(--t3)" strokeWidth="0.8" />
          {label && keepClear.every((position) => Math.abs(position - x(at)) >= 18) && (
            <text x={x(at)} y={y + 21} textAnchor="middle" fill="var(--t3)">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
