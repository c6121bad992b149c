import type { Change } from '@biaochi/schemas/types';

/** Where a change acts, and the field of it that says what is there now. */
const reach = (change: Change): { at: string; field: string } =>
  change.op === 'move' ? { at: `${change.at}/order`, field: 'order' } : { at: change.at, field: 'value' };

/**
 * Where in a list of changes, which stands at `list`, it is written what is found at a place of the ruleset after
 * them: in the last change that acts there. Null where none does, so that it comes from the base.
 */
export function writtenAt(changes: readonly Change[], place: string, list = '/changes'): string | null {
  for (let index = changes.length - 1; index >= 0; index--) {
    const { at, field } = reach(changes[index]!);
    if (place === at || place.startsWith(`${at}/`)) return `${list}/${index}/${field}${place.slice(at.length)}`;
  }
  return null;
}
