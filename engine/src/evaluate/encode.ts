import type { Adoption } from '@biaochi/schemas/types';
import type { Program } from '../compile/index.js';
import type { Frame } from '../conditions/index.js';
import { type Diagnostic, diagnostic, nearest, seenText, type TypeWord } from '../diagnostics/index.js';
import { joinAddress } from '../model/index.js';
import { readDay } from '../numbers/index.js';
import { adoptedValues } from './adopted.js';
import { copyOf } from './copyOf.js';
import { encodeAnswer, type Said } from './encodeAnswer.js';
import { encodeDate } from './encodeDate.js';
import { encodeEntities } from './encodeEntities.js';
import { encodeFacts, encodeParameters } from './encodeFacts.js';
import { isObject } from './encodeValue.js';

/** An assessment in the slots of a program: what is known before the run, and what was found wrong with it. */
export interface Encoded {
  readonly frame: Frame;
  readonly findings: readonly Diagnostic[];
  /** What was said of each item, by code; findings at an item that declares itself inapplicable depend on it. */
  readonly said: ReadonlyMap<string, { readonly said: Said; readonly findings: readonly Diagnostic[] }>;
  /** The ids of the parameters whose values come from the adoption. */
  readonly adopted: ReadonlySet<string>;
}

const DIGEST = /^sha256-[0-9a-f]{64}$/;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The fields around answers, facts and parameters, and how each must look. */
const FRAME_FIELDS: Record<string, { expected: TypeWord; fits: (value: unknown) => boolean }> = {
  ruleset: { expected: 'text', fits: (value) => isText(value) && value.trim() !== '' },
  enterprise: { expected: 'object', fits: isObject },
  date: { expected: 'date', fits: (value) => readDay(value) !== null },
  adoption: { expected: 'digest', fits: (value) => typeof value === 'string' && DIGEST.test(value) },
  readings: { expected: 'object', fits: (value) => isObject(value) && Object.values(value).every(isText) },
  answers: { expected: 'object', fits: isObject },
  entities: { expected: 'object', fits: isObject },
};
const KEYS = ['format', ...Object.keys(FRAME_FIELDS), 'facts', 'parameters'];

function encodeFields(assessment: Record<string, unknown>, isAdopted: boolean): Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const [key, value] of Object.entries(assessment)) {
    const place = joinAddress(key);
    const field = FRAME_FIELDS[key];
    if (!KEYS.includes(key)) {
      findings.push(diagnostic('assessment-unknown-key', place, { seen: key, near: nearest(key, KEYS) }));
    } else if (field && !field.fits(value)) {
      findings.push(diagnostic('assessment-wrong-type', place, { expected: field.expected, seen: seenText(value) }));
    } else if (key === 'adoption' && !isAdopted) {
      findings.push(diagnostic('adoption-unknown', place, { seen: seenText(value) }));
    }
  }
  const { format } = assessment;
  if (format !== 1) findings.push(diagnostic('assessment-format', '/format', { seen: seenText(format) }));
  return findings;
}

/** The finding on a code that the ruleset does not have in force. */
function strangerFinding(code: string, { byCode, origin }: Program): Diagnostic {
  const place = joinAddress('answers', code);
  const asleep = origin.dormant.get(code);
  if (asleep) return diagnostic('answer-dormant-code', place, { seen: code, ...asleep });
  return diagnostic('answer-unknown-code', place, { seen: code, near: nearest(code, byCode.keys()) });
}

/**
 * An assessment written into a fresh frame of a program. Takes anything: what is wrong becomes a finding with its
 * place, and what it concerns stays unknown. Of the adoption that it names, the values go before typed ones.
 */
export function encode(program: Program, assessment: unknown, adoption?: Adoption): Encoded {
  const said = new Map<string, { said: Said; findings: readonly Diagnostic[] }>();
  if (!isObject(assessment)) {
    const frame = copyOf(program.blank);
    const finding = diagnostic('assessment-wrong-type', '', { expected: 'object', seen: seenText(assessment) });
    return { frame, findings: [finding, ...encodeParameters(program, undefined, {}, frame)], said, adopted: new Set() };
  }
  const values = adoptedValues(program, assessment, adoption);
  const { entities, findings: ofEntities } = encodeEntities(program, assessment['entities'], assessment['date']);
  const frame: Frame = { ...copyOf(program.blank), entities };
  const findings = encodeFields(assessment, values !== null);
  const answers = isObject(assessment['answers']) ? assessment['answers'] : {};
  for (const [code, answer] of Object.entries(answers)) {
    const indicator = program.byCode.get(code);
    if (!indicator) findings.push(strangerFinding(code, program));
    else said.set(code, encodeAnswer(program, indicator, answer, frame));
  }
  const { date } = assessment;
  encodeDate(program, date, frame);
  findings.push(...encodeFacts(program, assessment['facts'], { frame, date }), ...ofEntities);
  findings.push(...encodeParameters(program, assessment['parameters'], values ?? {}, frame));
  return { frame, findings, said, adopted: new Set(Object.keys(values ?? {})) };
}
