import { nodeAt, ordered, splitAddress } from '@biaochi/engine';
import type { Draft, Ruleset, Selector } from '@biaochi/schemas/types';
import { type Command, isRefusal, type Refusal } from './command.js';
import { toggleSelected } from './gates.js';
import { addBound } from './ladder.js';

/** A group and all under it. */
export function groupsUnder({ groups }: Ruleset, group: string): ReadonlySet<string> {
  const within = new Set([group]);
  for (const { code, parent } of ordered(groups)) if (parent !== undefined && within.has(parent)) within.add(code);
  return within;
}

/** The indicators that stand in a group or under it. */
export function codesUnder(ruleset: Ruleset, group: string): string[] {
  const within = groupsUnder(ruleset, group);
  return ordered(ruleset.indicators)
    .filter((each) => within.has(each.group))
    .map(({ code }) => code);
}

/** Members of a group into a selector, by whatever the selector names them: groups, or one code after the other. */
function withGroup(draft: Draft, at: string, group: string): Draft | Refusal {
  const { groups = [], codes = [], classes = [] } = (nodeAt(draft.ruleset, at) as Selector | undefined) ?? {};
  if (groups.includes(group)) return draft;
  if (groups.length > 0 && codes.length === 0) return toggleSelected(at, 'groups', group).run(draft);
  if (codes.length > 0) {
    if (groups.length > 0 || classes.length > 0) return { refused: 'connectNarrow' };
    return codesUnder(draft.ruleset, group)
      .filter((code) => !codes.includes(code))
      .reduce<Draft | Refusal>(
        (last, code) => (isRefusal(last) ? last : toggleSelected(at, 'codes', code).run(last)),
        draft,
      );
  }
  return classes.length > 0 ? { refused: 'connectByClass' } : toggleSelected(at, 'groups', group).run(draft);
}

function withCode(draft: Draft, at: string, code: string): Draft | Refusal {
  const { groups = [], codes = [], classes = [] } = (nodeAt(draft.ruleset, at) as Selector | undefined) ?? {};
  if (codes.includes(code)) return draft;
  if (groups.length > 0) return { refused: 'connectNarrow' };
  return classes.length > 0 ? { refused: 'connectByClass' } : toggleSelected(at, 'codes', code).run(draft);
}

/**
 * Lets one thing flow into another, both by their places: a group or an indicator into a total or gate counts there, a
 * total into the ladder bounds its best grade. It is the very change that the builders make; where their members are
 * picked by class, or nothing can flow that way, it is refused with what to do instead.
 */
export const connect = (from: string, to: string): Command => ({
  label: 'connect',
  run: (draft) => {
    const [source, key = ''] = splitAddress(from);
    const [target, id] = splitAddress(to);
    if (source === 'totals' && target === 'grades') {
      const best = ordered(draft.ruleset.grades)[0];
      return best ? addBound(best.id, key).run(draft) : { refused: 'noGrade' };
    }
    const counts = (target === 'totals' || target === 'gates') && id !== undefined;
    if (!counts || (source !== 'groups' && source !== 'indicators')) return { refused: 'connectNowhere' };
    const holder = nodeAt(draft.ruleset, to) as { members?: Selector; method?: string } | undefined;
    if (!holder) return { refused: 'misses' };
    if (holder.method === 'formula') return { refused: 'connectFormula' };
    const at = `${to}/members`;
    return source === 'groups' ? withGroup(draft, at, key) : withCode(draft, at, key);
  },
});
