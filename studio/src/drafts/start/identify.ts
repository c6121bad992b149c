/** The id that a standard's number suggests: `T/SZGC 027—2026` is `t-szgc-027-2026`. Empty where the number has no letter or digit of ASCII. */
export const idOf = (number: string): string =>
  number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can be a ruleset's id. */
export const isId = (id: string): boolean => ID.test(id);

/** The first of `id`, `id-2`, `id-3`, … that nothing has yet. */
export function freeId(id: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

export type Raise = 'major' | 'minor' | 'patch';

/** The version after this one: `1.4.2` becomes `1.5.0` by a minor raise. */
export function raised(version: string, by: Raise): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (by === 'major') return `${major + 1}.0.0`;
  return by === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
