import type { Draft, Refusal } from '@biaochi/schemas/types';
import type { PublishContext } from './context.js';
import { refusal } from './refusals.js';

const numbers = (version: string): bigint[] => version.split('.').map(BigInt);

/** Which of two versions is higher: above 0 where the first is. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbers(a), numbers(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at]! > other[at]! ? 1 : -1;
}

/** What stands against a draft's id, version, base and the version it revises. */
export function versionRefusals(draft: Draft, { published, base, revised }: PublishContext): Refusal[] {
  const { id, version } = draft.ruleset;
  const missing = [
    { named: draft.base, found: base, place: '/base' },
    { named: draft.revises, found: revised, place: '/revises' },
  ].flatMap(({ named, found, place }) => {
    if (!named || found) return [];
    return [refusal('publish-base-missing', place, { seen: `${named.id}@${named.version}`, digest: named.digest })];
  });
  const earlier = published.filter((one) => one.id === id);
  if (earlier.length === 0) return missing;
  if (draft.revises?.id !== id) return [...missing, refusal('publish-id-taken', '/ruleset/id', { seen: id })];
  const highest = earlier.map((one) => one.version).reduce((a, b) => (compareVersions(a, b) > 0 ? a : b));
  if (compareVersions(version, highest) > 0) return missing;
  return [...missing, refusal('publish-version-not-higher', '/ruleset/version', { seen: version, highest })];
}
