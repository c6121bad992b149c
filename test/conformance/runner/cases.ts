import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SheetCell } from '@biaochi/engine';
import type { Change, Fixture, Ruleset, Variant } from '@biaochi/schemas/types';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A finding as a case pins it, with its text in both languages. */
export interface ExpectedFinding {
  code: string;
  severity: string;
  place: string;
  line?: number;
  column?: number;
  zh: string;
  en: string;
}

/** What a case is run on; the keys that are there say which kind of case it is. */
export interface CaseInput {
  /** A rounding rule and the numbers to round by it. */
  rounding?: { mode: 'half-up' | 'half-even' | 'floor' | 'ceiling'; digits?: number; step?: string };
  values?: string[];
  /** Texts to be read as decimals: the result is the canonical decimal, or null. */
  decimals?: (string | number)[];
  /** A text to be read as JSON. */
  text?: string;
  /** Places to be located in the text, and where each stands. */
  places?: string[];
  /** A text to be read as a ruleset, or as a fixture. */
  rulesetText?: string;
  fixtureText?: string;
  /** What a fixture expects: whether the base ruleset has all that it names. */
  expect?: Fixture['expect'];
  /** A formula with the value of each symbol, as decimal. */
  formula?: string;
  where?: Record<string, string>;
  /** Changes to be applied to the base ruleset, for their own sake. */
  apply?: Change[];
  /** A variant to be flattened onto the base ruleset. */
  variant?: Variant;
  /** Rows of a sheet to be read as past assessments: as the headings in its first row propose, but for places given by heading. */
  sheet?: SheetCell[][];
  columns?: Record<string, string | null>;
  /** Headings that the mapping has otherwise than the sheet. */
  renamed?: Record<string, string>;
  /** Changes that make of the base ruleset the one that is checked or evaluated. */
  changes?: Change[];
  /** Whether the ruleset is a draft that may hold errors. */
  draft?: boolean;
  /** What is evaluated: an assessment; or its text; or changes of the complete one, null taking away. */
  assessment?: unknown;
  assessmentText?: string;
  answers?: Record<string, unknown>;
  facts?: Record<string, unknown>;
  parameters?: Record<string, unknown>;
  frame?: Record<string, unknown>;
  readings?: Record<string, string>;
  /** The values of an adoption that the assessment names. */
  adopted?: Record<string, string | number>;
}

export interface Case {
  name: string;
  description: string;
  input: CaseInput;
  result?: unknown;
  diagnostics?: ExpectedFinding[];
  /** How many findings there are beside those pinned, where they are too many to pin. */
  others?: number;
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));

/** The one ruleset that cases patch by changes, so that each shows only what it is about. */
export const base = read('base.ruleset.json') as Ruleset;

/** Cases that are left out for now, each with the reason. */
export const skipped = read('skip.json') as { case: string; why: string }[];

/** Every case, named group/case after its file. */
export const cases: Case[] = fs
  .readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'runner')
  .flatMap((group) =>
    fs
      .readdirSync(path.join(folder, group.name))
      .sort()
      .map((file) => {
        const name = `${group.name}/${file.replace(/\.json$/, '')}`;
        return { ...(read(`${group.name}/${file}`) as Omit<Case, 'name'>), name };
      }),
  );
