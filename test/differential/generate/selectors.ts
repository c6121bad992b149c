import type { Selector } from '@biaochi/schemas/types';
import type { World } from './world.js';

function isUnder({ ruleset }: World, code: string | undefined, group: string): boolean {
  if (code === undefined) return false;
  return (
    code === group || isUnder({ ruleset } as World, ruleset.groups.find((one) => one.code === code)?.parent, group)
  );
}

/** The codes of the indicators that a selector picks. */
export function picked(world: World, { classes, groups, codes }: Selector): string[] {
  return world.ruleset.indicators
    .filter(
      (one) =>
        (!classes || classes.includes(one.class)) &&
        (!groups || groups.some((group) => isUnder(world, one.group, group))) &&
        (!codes || codes.includes(one.code)),
    )
    .map((one) => one.code);
}

/** A selector by class, group, code or several of them, that picks at least one of the wanted indicators. */
export function selectorIn(world: World, wanted = world.ruleset.indicators.map((one) => one.code)): Selector {
  const { random, ruleset } = world;
  const codeOf = ({ code }: { code: string }): string => code;
  for (let tries = 0; tries < 8; tries++) {
    const kinds = random.some(['classes', 'groups', 'codes'] as const, 1, random.chance(70) ? 1 : 2);
    const selector: Selector = {
      ...(kinds.includes('classes') && { classes: random.some(ruleset.classes.map(codeOf)) }),
      ...(kinds.includes('groups') && { groups: random.some(ruleset.groups.map(codeOf)) }),
      ...(kinds.includes('codes') && { codes: random.some(ruleset.indicators.map(codeOf)) }),
    };
    const members = picked(world, selector);
    if (members.length > 0 && members.every((code) => wanted.includes(code))) return selector;
  }
  return { codes: random.some(wanted) };
}
