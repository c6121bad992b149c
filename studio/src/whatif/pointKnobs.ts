import { joinAddress, ordered } from '@biaochi/engine';
import type { Decimal, Indicator } from '@biaochi/schemas/types';
import type { Knob, Role } from './knobs.js';

/** A stated number within the scoring of an indicator. */
interface Stated {
  readonly path: readonly (string | number)[];
  readonly value: Decimal | undefined;
  readonly role: Role;
  readonly isWeight?: boolean;
}

/** The numbers of one scoring method by what they do. */
function statedIn({ scoring }: Indicator): Stated[] {
  switch (scoring.method) {
    case 'met':
      return [{ path: ['points'], value: scoring.points, role: { does: 'full' } }];
    case 'count':
      return scoring.steps.map(({ count, points }, index) => ({
        path: ['steps', index, 'points'],
        value: points,
        role: { does: 'count', count },
      }));
    case 'combination':
      return scoring.rows.map(({ met, points }, index) => ({
        path: ['rows', index, 'points'],
        value: points,
        role: { does: 'combination', checks: met },
      }));
    case 'levels':
      return [
        { path: ['weight'], value: scoring.weight, role: { does: 'weight' }, isWeight: true },
        ...ordered(scoring.levels).map(({ id, label, points }) => ({
          path: ['levels', id, 'points'],
          value: points,
          role: { does: 'level', label: label ?? { zh: String(id) } },
        })),
      ];
    case 'scale':
      return ordered(scoring.bands).map(({ id, label, points }) => ({
        path: ['bands', id, 'points'],
        value: points,
        role: { does: 'band', label: label ?? { zh: id } },
      }));
    case 'increments':
      return [
        { path: ['from', 'points'], value: scoring.from.points, role: { does: 'start' } },
        { path: ['each'], value: scoring.each, role: { does: 'each' } },
        { path: ['limit'], value: scoring.limit, role: { does: 'limit' } },
      ];
    case 'value':
      return [{ path: ['weight'], value: scoring.weight, role: { does: 'weight' }, isWeight: true }];
    default:
      // A formula is no number to turn.
      return [];
  }
}

/** The points and weights that an indicator states. */
export function pointKnobs(indicator: Indicator): Knob[] {
  const place = joinAddress('indicators', indicator.code);
  return statedIn(indicator).flatMap(({ path, value, role, isWeight }): Knob[] => {
    if (value === undefined) return [];
    const at = `${place}/scoring${joinAddress(...path)}`;
    return [{ id: at, kind: isWeight ? 'weight' : 'points', at, leaf: [], place, role, value }];
  });
}
