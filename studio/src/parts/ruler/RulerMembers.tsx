import styles from './Ruler.module.css';
import { stack } from './scale.js';
import { fills, inks, type RulerMember } from './types.js';

interface RulerMembersProps {
  members: RulerMember[];
  x: (value: number) => number;
  /** The height of the lowest level, and how far apart levels are. */
  y: number;
  rise: number;
  levels: number;
  dot: number;
  /** The band of the zones: its upper edge and its height. */
  band: { top: number; height: number };
  width: number;
  /** The id under which the hatched fills stand, before their tone. */
  hatch: string;
  chosen: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}

const isSettled = ({ from, to }: RulerMember): boolean => from === to;

/** Room that a figure needs beside a bar. */
const figure = 62;

/** Where the figure of a bar stands: left of it, right of it, or above its middle. */
function besideBar(left: number, right: number, y: number, width: number) {
  if (left > figure) return { x: left - 6, y: y + 4, textAnchor: 'end' as const };
  if (width - right > figure) return { x: right + 6, y: y + 4, textAnchor: 'start' as const };
  return { x: (left + right) / 2, y: y - 8, textAnchor: 'middle' as const };
}

function Figure({ of, ...place }: { of: RulerMember; x: number; y: number; textAnchor: 'start' | 'middle' | 'end' }) {
  return (
    <text
      {...place}
      fontWeight="600"
      fill={inks[of.tone]}
      stroke="var(--surface)"
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {of.value}
    </text>
  );
}

/**
 * The dots of a ruler, stacked where they would hide one another, and the stretches that are not settled: faint lines
 * in the band of the zones, but a hatched bar with both ends written for the chosen one.
 */
export function RulerMembers({
  members,
  x,
  y,
  rise,
  levels,
  dot,
  band,
  width,
  hatch,
  chosen,
  onChoose,
}: RulerMembersProps) {
  const settled = members.filter(isSettled).sort((a, b) => a.from - b.from);
  const open = members.filter((member) => !isSettled(member) && member.id !== chosen);
  const picked = members.find(({ id }) => id === chosen);
  const heights = stack(
    settled.map(({ from }) => x(from)),
    2 * dot,
    levels,
  );
  const lines = Math.max(1, Math.floor(band.height / 3));
  const choose = (id: string) => onChoose && { className: styles.member, onClick: () => onChoose(id) };
  const at = (member: RulerMember): number => y - (heights[settled.indexOf(member)] ?? 0) * rise;
  const middle = (value: number): number => Math.min(width - 16, Math.max(16, x(value)));
  return (
    <g>
      {open.map((member, index) => (
        <rect
          key={member.id}
          {...choose(member.id)}
          x={x(member.from)}
          y={band.top + 1 + (index % lines) * 3}
          width={Math.max(3, x(member.to) - x(member.from))}
          height="1.5"
          fill={fills[member.tone]}
          opacity="0.6"
        >
          <title>{member.title}</title>
        </rect>
      ))}
      {settled
        .filter((member) => member !== picked)
        .map((member) => (
          <circle
            key={member.id}
            {...choose(member.id)}
            cx={x(member.from)}
            cy={at(member)}
            r={dot}
            fill={fills[member.tone]}
            stroke="var(--surface)"
          >
            <title>{member.title}</title>
          </circle>
        ))}
      {picked && isSettled(picked) && (
        <g>
          <title>{picked.title}</title>
          <circle
            cx={x(picked.from)}
            cy={at(picked)}
            r={dot + 1.5}
            fill={fills[picked.tone]}
            stroke="var(--pri)"
            strokeWidth="2"
          />
          <Figure of={picked} x={middle(picked.from)} y={at(picked) - dot - 6} textAnchor="middle" />
        </g>
      )}
      {picked && !isSettled(picked) && (
        <g>
          <title>{picked.title}</title>
          <rect
            x={x(picked.from)}
            y={y - 4}
            width={Math.max(8, x(picked.to) - x(picked.from))}
            height="8"
            rx="4"
            fill={`url(#${hatch}${picked.tone})`}
            stroke={inks[picked.tone]}
          />
          <Figure of={picked} {...besideBar(x(picked.from), x(picked.to), y, width)} />
        </g>
      )}
    </g>
  );
}
