/**
 * The assessment on the trial bench and its result, evaluated in the page at every change.
 *
 *   const { assessment, result, setAnswer } = useLive();
 *   setAnswer('16', { met: false });   // result is the new one in the next render
 *   setAnswer('16', undefined);        // not assessed
 *
 * It starts as the chosen fixture's (the first one until another is chosen); every component below
 * <StandardProvider> sees the same one, and it is evaluated once however many ask. Below a <LiveProvider> it is the
 * assessment given there: that of an evaluator instead of a fixture's. In a draft the edits are those of the fixture
 * itself, as commands; on a published standard they try something out and change nothing.
 */
import { sameJson } from '@biaochi/engine';
import type { Answer, Assessment, Decimal, FactValue, Fixture, Result } from '@biaochi/schemas/types';
import { createContext, useContext, useMemo } from 'react';
import {
  type Members,
  setFixtureAnswer,
  setFixtureDate,
  setFixtureEntities,
  setFixtureFact,
  setFixtureParameter,
} from '../commands/fixtures.js';
import { useLanguage } from '../i18n/useText.js';
import type { Language } from '../i18n/languages.js';
import { freshSession, useSession, type StandardSession } from '../store/session.js';
import type { OpenStandard } from './openStandard.js';
import { type Editor, useEditor } from './useEditor.js';
import { useOpenStandard } from './useStandard.js';
import { underReadings, useTriedReadings } from './useTriedReadings.js';

export interface Live {
  /** Null where the standard has no fixture. */
  fixture: Fixture | null;
  assessment: Assessment;
  result: Result;
  /** Whether the assessment differs from the fixture's as it stands. */
  isEdited: boolean;
  setAnswer: (code: string, answer: Answer | undefined) => void;
  setFact: (id: string, value: FactValue | undefined) => void;
  /** The entities of a list; undefined where it is not given. */
  setEntities: (list: string, members: Members) => void;
  /** The day to which dates among the facts count, YYYY-MM-DD. */
  setDate: (date: string) => void;
  /** A value that the adopting authority sets, typed in to try it. */
  setParameter: (id: string, value: string | undefined) => void;
  /** Back to the fixture's own answers. */
  reset: () => void;
  chooseFixture: (id: string) => void;
}

interface Evaluated {
  readonly language: Language;
  readonly result: Result;
}

const evaluated = new WeakMap<OpenStandard, WeakMap<Assessment, Evaluated>>();
/** By the standard's id: what was evaluated last, whatever the version. */
const latest = new Map<string, Evaluated>();

/** A result in which what came to the same as in the one before is the very same value, so that it need not be drawn anew. */
function sharing({ result: before }: Evaluated, result: Result): Result {
  const indicators = Object.fromEntries(
    Object.entries(result.indicators).map(([code, own]) => {
      const known = before.indicators[code];
      return [code, known && sameJson(known, own) ? known : own];
    }),
  );
  return { ...result, indicators };
}

/** The result of an assessment, evaluated once however many ask. */
export function resultOf(standard: OpenStandard, assessment: Assessment, language: Language): Result {
  const own = evaluated.get(standard) ?? new WeakMap<Assessment, Evaluated>();
  evaluated.set(standard, own);
  const known = own.get(assessment);
  if (known?.language === language) return known.result;
  const fresh = standard.assess(assessment, { language });
  const before = latest.get(standard.id);
  const result = before?.language === language ? sharing(before, fresh) : fresh;
  const made = { language, result };
  own.set(assessment, made);
  latest.set(standard.id, made);
  return result;
}

const blanks = new WeakMap<OpenStandard, Assessment>();

function blank(standard: OpenStandard): Assessment {
  const known = blanks.get(standard);
  if (known) return known;
  const made: Assessment = { format: 1, ruleset: standard.id, answers: {} };
  blanks.set(standard, made);
  return made;
}

/** The record with one entry set, or without it where the value is undefined. */
export function withEntry<T>(record: Record<string, T>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const chosen = (standard: OpenStandard, id: string | null): Fixture | null =>
  standard.fixtures.find((fixture) => fixture.id === id) ?? standard.fixtures[0] ?? null;

const original = (standard: OpenStandard, fixture: Fixture | null): Assessment =>
  fixture?.assessment ?? blank(standard);

type Edits = Pick<
  Live,
  'setAnswer' | 'setFact' | 'setEntities' | 'setDate' | 'setParameter' | 'reset' | 'chooseFixture'
>;

/** The edits of the bench. Each starts from the session as it stands, so that two in a row both count. */
function editsOf(standard: OpenStandard): Edits {
  const { id } = standard;
  const update = (change: Partial<StandardSession>) => useSession.getState().update(id, change);
  const edit = (change: (assessment: Assessment) => Partial<Assessment>) => {
    const { fixtureId, edited } = useSession.getState().standards[id] ?? freshSession;
    const assessment = edited ?? original(standard, chosen(standard, fixtureId));
    update({ edited: { ...assessment, ...change(assessment) } });
  };
  return {
    setAnswer: (code, answer) => edit(({ answers }) => ({ answers: withEntry(answers, code, answer) })),
    setFact: (fact, value) => edit(({ facts = {} }) => ({ facts: withEntry(facts, fact, value) })),
    setEntities: (list, members) =>
      edit(({ entities = {} }) => ({ entities: withEntry(entities, list, members && [...members]) })),
    setDate: (date) => edit(() => ({ date })),
    setParameter: (id, value) =>
      edit(({ parameters = {} }) => ({ parameters: withEntry<Decimal>(parameters, id, value) })),
    reset: () => update({ edited: null }),
    chooseFixture: (fixtureId) => update({ fixtureId, edited: null }),
  };
}

/** The edits of a draft's fixture, which go straight into it; there is nothing to go back to but by undo. */
const editsIn = ({ run }: Editor, { id }: Fixture): Omit<Edits, 'chooseFixture'> => ({
  setAnswer: (code, answer) => run(setFixtureAnswer(id, code, answer)),
  setFact: (fact, value) => run(setFixtureFact(id, fact, value)),
  setEntities: (list, members) => run(setFixtureEntities(id, list, members)),
  setDate: (date) => run(setFixtureDate(id, date)),
  setParameter: (parameter, value) => run(setFixtureParameter(id, parameter, value)),
  reset: () => undefined,
});

const LiveContext = createContext<Live | null>(null);

/** Makes an assessment other than the bench's the one that `useLive` speaks of. */
export const LiveProvider = LiveContext.Provider;

export function useLive(): Live {
  const given = useContext(LiveContext);
  const standard = useOpenStandard();
  const editor = useEditor();
  const language = useLanguage();
  const { tried } = useTriedReadings();
  const { fixtureId, edited: kept } = useSession(({ standards }) => standards[standard.id] ?? freshSession);
  return useMemo(() => {
    if (given !== null) return given;
    const fixture = chosen(standard, fixtureId);
    // What was tried before there was a fixture is none of the fixture's.
    const edited = editor && fixture ? null : kept;
    const assessment = underReadings(edited ?? original(standard, fixture), tried);
    return {
      fixture,
      assessment,
      result: resultOf(standard, assessment, language),
      isEdited: edited !== null,
      ...editsOf(standard),
      ...(editor && fixture && editsIn(editor, fixture)),
    };
  }, [given, standard, editor, language, tried, fixtureId, kept]);
}
