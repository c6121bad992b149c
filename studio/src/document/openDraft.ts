import type { Positions } from '@biaochi/engine';
import { compareRulesets, type Diagnostic, digest, readRuleset } from '@biaochi/engine';
import type { Draft, Ruleset } from '@biaochi/schemas/types';
import { documentText } from './documentText.js';
import { lazy } from './lazy.js';
import type { OpenStandard, OwnPart } from './openStandard.js';
import { draftEngine, type Engine } from './proof.js';

/** What the checks found, and in which version: they run beside the typing and may be a moment behind. */
export interface Checked {
  readonly ruleset: Ruleset | null;
  readonly findings: readonly Diagnostic[];
}

export const unchecked: Checked = { ruleset: null, findings: [] };

/** The session under which a draft's bench and selection are kept, apart from those of the published standards. */
export const draftSessionId = (id: string): string => `draft ${id}`;

export const draftPath = (id: string): string => `/drafts/${encodeURIComponent(id)}`;

/** What is opened of a draft, whether it is kept or only tried. */
type Content = Pick<Draft, 'ruleset' | 'fixtures' | 'base'>;

function ownPart({ ruleset, base }: Content, baseRuleset: Ruleset | null): OwnPart | null {
  if (base === undefined || baseRuleset === null) return null;
  const { id, version, digest: pinned } = base;
  const changes = compareRulesets(baseRuleset, ruleset);
  const { id: own, title } = ruleset;
  const variant = {
    format: 1,
    id: own,
    version: ruleset.version,
    title,
    base: { id, version, digest: pinned },
    changes,
  };
  return { base: { id, version, digest: pinned }, changes, text: documentText(variant) };
}

/**
 * Opens one draft at each of its versions. Nothing is read from text: the engine is prepared when a view first asks
 * for a result, once per ruleset; text, positions and digest are made for the views that show them.
 */
export const draftOpener = (id: string): ReturnType<typeof versionOpener> =>
  versionOpener({ id: draftSessionId(id), path: draftPath(id) });

/** Opens the versions of what stands at a path, a draft or what is tried on a standard, under one session. */
export function versionOpener({
  id,
  path,
}: Pick<OpenStandard, 'id' | 'path'>): (content: Content, base: Ruleset | null, checked: Checked) => OpenStandard {
  let ready: { readonly ruleset: Ruleset; readonly engine: Engine } | null = null;
  return (draft, base, { ruleset: checkedRuleset, findings }) => {
    const { ruleset } = draft;
    if (ready?.ruleset !== ruleset) ready = { ruleset, engine: draftEngine(ruleset) };
    const proof = ready.engine.prove(id, draft.fixtures);
    const text = lazy(() => documentText(ruleset));
    const positions = lazy((): Positions => readRuleset(text()).positions);
    const ownDigest = lazy(() => digest(ruleset));
    const variant = lazy(() => ownPart(draft, base));
    const { assess, runFixture, programFor, stepRuns, fixtures } = proof;
    return {
      id,
      path,
      ...{ ruleset, findings, fixtures, assess, runFixture, programFor, stepRuns },
      isChecked: checkedRuleset === ruleset,
      get digest() {
        return ownDigest();
      },
      get text() {
        return text();
      },
      get positions() {
        return positions();
      },
      get variant() {
        return variant();
      },
      get program() {
        return proof.program;
      },
      get blank() {
        return proof.blank;
      },
      get runs() {
        return proof.runs;
      },
    };
  };
}
