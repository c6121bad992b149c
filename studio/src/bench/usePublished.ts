/**
 * The draft beside the published version that it revises, or that it is a variant of, on the same fixtures.
 *
 *   const published = usePublished();
 *   published?.moved.get('s04-just-below-70')   // how it moved; absent where it stands as it did
 *
 * Null on a published standard, in a draft from nothing, and until the version is there. Behind while typing.
 */
import { readRuleset } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { readRulesetDocument } from '../api/rulesets.js';
import type { FixtureRun, OpenStandard } from '../document/openStandard.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { type Before, movementOf, type Movement, publishedRunner } from './published.js';

export interface Published {
  readonly version: string;
  readonly ruleset: Ruleset;
  readonly isBase: boolean;
  readonly of: (run: FixtureRun) => Before;
  readonly moved: ReadonlyMap<string, Movement>;
}

const runners = new WeakMap<Ruleset, ReturnType<typeof publishedRunner>>();

function runnerOf(published: Ruleset): ReturnType<typeof publishedRunner> {
  const runner = runners.get(published) ?? publishedRunner(published);
  runners.set(published, runner);
  return runner;
}

const compared = new WeakMap<OpenStandard, { readonly ruleset: Ruleset; readonly published: Published }>();

/** The comparison of one version of a draft, made once however many ask. */
function comparedWith(standard: OpenStandard, ruleset: Ruleset, version: string, isBase: boolean): Published {
  const known = compared.get(standard);
  if (known?.ruleset === ruleset) return known.published;
  const run = runnerOf(ruleset)(standard.ruleset);
  const moved = new Map<string, Movement>();
  for (const { fixture, result } of standard.runs.values()) {
    const movement = movementOf(run(fixture).result, result);
    if (movement) moved.set(fixture.id, movement);
  }
  const published = { version, ruleset, isBase, of: ({ fixture }: FixtureRun) => run(fixture), moved };
  compared.set(standard, { ruleset, published });
  return published;
}

export function usePublished(): Published | null {
  const content = useEditor()?.content;
  const standard = useDeferredValue(useOpenStandard());
  const named = content?.revises ?? content?.base;
  const digest = named?.digest;
  const { data } = useQuery({
    queryKey: ['base', digest],
    enabled: digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest!, signal)).text).ruleset,
    structuralSharing: false,
  });
  const isBase = content?.revises === undefined;
  return useMemo(
    () => (data && named ? comparedWith(standard, data, named.version, isBase) : null),
    [data, standard, named?.version, isBase],
  );
}
