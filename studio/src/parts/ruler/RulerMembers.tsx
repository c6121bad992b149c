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
  /** The id under which the hatched fills stand, before their tone. */
  hatch: string;
  chosen: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}

/** The dots and bars of a ruler, stacked where they would hide one another; the chosen one on top, with its value. */
export function RulerMembers({ members, x, y, rise, levels, dot, hatch, chosen, onChoose }: RulerMembersProps) {
  const settled = members.filter(({ from, to }) => from === to).sort((a, b) => a.from - b.from);
  const open = members.filter(({ from, to }) => from !== to);
  const heights = stack(
    settled.map(({ from }) => x(from)),
    2 * dot,
    levels,
  );
  const drawn = [
    ...open.map((member, index) => ({ member, at: y - (index % levels) * rise })),
    ...settled.map((member, index) => ({ member, at: y - (heights[index] ?? 0) * rise })),
  ].sort((a, b) => Number(a.member.id === chosen) - Number(b.member.id === chosen));
  return drawn.map(({ member, at }) => {
    const isChosen = member.id === chosen;
    const isOpen = member.from !== member.to;
    return (
      <g
        key={member.id}
        className={onChoose ? styles.member : undefined}
        onClick={onChoose && (() => onChoose(member.id))}
      >
        <title>{member.title}</title>
        {isOpen ? (
          <rect
            x={x(member.from)}
            y={at - 3.5}
            width={Math.max(7, x(member.to) - x(member.from))}
            height={7}
            rx="3.5"
            fill={`url(#${hatch}${member.tone})`}
            stroke={isChosen ? 'var(--pri)' : fills[member.tone]}
          />
        ) : (
          <circle
            cx={x(member.from)}
            cy={at}
            r={isChosen ? dot + 1.5 : dot}
            fill={fills[member.tone]}
            stroke={isChosen ? 'var(--pri)' : 'var(--surface)'}
            strokeWidth={isChosen ? 2 : 1}
          />
        )}
        {isChosen && (
          <text
            x={isOpen ? x(member.from) - 6 : x(member.from)}
            y={isOpen ? at + 4 : at - dot - 6}
            textAnchor={isOpen ? 'end' : 'middle'}
            fontWeight="600"
            fill={inks[member.tone]}
            stroke="var(--surface)"
            strokeWidth="3"
            paintOrder="stroke"
          >
            {member.value}
          </text>
        )}
      </g>
    );
  });
}
