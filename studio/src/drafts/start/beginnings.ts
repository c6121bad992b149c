/** The drafts that one may start from: nothing, a template, a base to vary, a version to revise. */
import type { Draft, Fixture, Ruleset, Text } from '@biaochi/schemas/types';
import { freshKey, lastOrder } from '../../commands/members.js';
import { type Founding, foundRuleset } from './foundRuleset.js';
import { type Raise, raised } from './identify.js';

/** What a new standard is called. */
export interface Naming {
  readonly id: string;
  /** Empty for a variant that has no document of its own. */
  readonly number: string;
  readonly title: Text;
  readonly publisher?: Text;
}

/** A published ruleset with its digest and fixtures. */
export interface Ground {
  readonly ruleset: Ruleset;
  readonly digest: string;
  readonly fixtures: readonly Fixture[];
}

const draftOf = (ruleset: Ruleset, fixtures: readonly Fixture[], more: Partial<Draft> = {}): Draft => ({
  format: 1,
  ruleset,
  ...more,
  fixtures: fixtures.map((fixture) => ({ ...fixture, assessment: { ...fixture.assessment, ruleset: ruleset.id } })),
  suppressions: [],
});

/** The first document of a ruleset under another name; the others, and all references to it, stay as they are. */
function renamed(ruleset: Ruleset, { id, number, title, publisher }: Naming): Ruleset {
  const first = [...ruleset.sources].sort((a, b) => a.order - b.order)[0];
  const sources = ruleset.sources.map((source) =>
    source === first ? { id: source.id, order: source.order, number, title, ...(publisher && { publisher }) } : source,
  );
  const { example: _, ...rest } = ruleset;
  return { ...rest, id, version: '0.1.0', title, sources };
}

export const fromNothing = (founding: Founding): Draft => draftOf(foundRuleset(founding), []);

/** A template under the new standard's name, with its starting fixtures. */
export const fromTemplate = (template: Draft, naming: Naming): Draft =>
  draftOf(renamed(template.ruleset, naming), template.fixtures);

/**
 * A variant starts as its base: what is changed from then on are its changes. It keeps the base's sources, which its
 * anchors name; where it has a number it is a document of its own beside them.
 */
export function asVariant({ ruleset, digest, fixtures }: Ground, { id, number, title, publisher }: Naming): Draft {
  const { example: _, ...rest } = ruleset;
  const source = { id: freshKey(ruleset.sources, id), order: lastOrder(ruleset.sources), number, title };
  const sources = number === '' ? [] : [{ ...source, ...(publisher && { publisher }) }];
  const own = { ...rest, id, title, version: '0.1.0', sources: [...ruleset.sources, ...sources] };
  return draftOf(own, fixtures, { base: { id: ruleset.id, version: ruleset.version, digest } });
}

/** The next version of a standard: the same id, a version raised, the fixtures taken along; of a variant the base stays pinned. */
export function asRevision({ ruleset, digest, fixtures }: Ground, by: Raise, base?: Draft['base']): Draft {
  const { id, version } = ruleset;
  const next = { ...ruleset, version: raised(version, by) };
  return draftOf(next, fixtures, { ...(base && { base }), revises: { id, version, digest } });
}
