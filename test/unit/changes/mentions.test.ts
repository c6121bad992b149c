import { mentionsIn, type Nameable, nameableAt, nodeAt, type Path, renameMember } from '@biaochi/engine';
import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.js';

const ruleset = shipped('t-sgipa-027');
const mentions = mentionsIn(ruleset);

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>>)[part], root);

describe('where a ruleset names what it declares', () => {
  it.each(['/indicators/21', '/totals/QO', '/classes/O', '/groups/infrastructure'])(
    'a rename of %s follows the mentions, and nothing else',
    (place) => {
      const key = 'qqFresh';
      const renamed = renameMember(ruleset, place, key).ruleset;
      const own = mentions.filter(({ names }) => names.includes(place));
      expect(own.length).toBeGreaterThan(1);
      for (const { path } of own) expect(String(at(renamed, path))).toContain(key);
      const written = JSON.stringify(renamed).split(key).length - 1;
      expect(own.length).toBe(written);
    },
  );

  it('names only what is declared', () => {
    for (const { names } of mentions) for (const place of names) expect(nodeAt(ruleset, place)).toBeDefined();
  });
});

const index = (code: string): number => ruleset.indicators.findIndex((one) => one.code === code);

const nameable: readonly { path: Path; is: Nameable }[] = [
  { path: ['indicators', 0, 'class'], is: { list: '/classes' } },
  { path: ['indicators', 0, 'group'], is: { list: '/groups' } },
  { path: ['indicators', 0, 'code'], is: null },
  { path: ['indicators', 0, 'title', 'zh'], is: null },
  { path: ['gates', 0, 'members', 'groups', 0], is: { list: '/groups' } },
  { path: ['indicators', index('21'), 'applicability', 'when', 'all', 0, 'fact'], is: 'references' },
  { path: ['totals', 0, 'where', 'x'], is: 'references' },
  { path: ['grades', 0, 'bounds', 0, 'total'], is: { list: '/totals' } },
];

describe('what may be named', () => {
  it.each(nameable)('at $path', ({ path, is }) => {
    expect(nameableAt(ruleset, path)).toEqual(is);
  });

  it('in a place that is not there yet', () => {
    expect(nameableAt({}, ['indicators', 0, 'class'])).toEqual({ list: '/classes' });
  });
});
