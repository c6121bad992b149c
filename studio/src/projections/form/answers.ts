import type { Answer, Exhibit } from '@biaochi/schemas/types';

/** An answer, or none: not assessed. */
export type MaybeAnswer = Answer | undefined;

/** The one of the three buttons that an answer presses; null while none is. */
export function pressed(answer: MaybeAnswer): 'met' | 'unmet' | 'notApplicable' | null {
  if (answer?.notApplicable !== undefined) return 'notApplicable';
  return answer?.met === undefined ? null : answer.met ? 'met' : 'unmet';
}

/** The answer met or not met; pressing what is pressed already takes it back. */
export function withMet(answer: MaybeAnswer, met: boolean): MaybeAnswer {
  const { met: before, notApplicable, ...rest } = answer ?? {};
  return kept(before === met && notApplicable === undefined ? rest : { ...rest, met });
}

/** The answer with a sub-check ticked, unticked, or (undefined) not checked. */
export function withCheck(answer: MaybeAnswer, id: string, met: boolean | undefined): MaybeAnswer {
  const { notApplicable: _, checks = {}, ...rest } = answer ?? {};
  const { [id]: _before, ...others } = checks;
  const next = met === undefined ? others : { ...others, [id]: met };
  return kept(Object.keys(next).length === 0 ? rest : { ...rest, checks: next });
}

/** The answer with every one of these sub-checks met or not met. */
export function withAllChecks(answer: MaybeAnswer, ids: readonly string[], met: boolean): MaybeAnswer {
  return ids.reduce<MaybeAnswer>((before, id) => withCheck(before, id, met), answer);
}

/** The answer with a value as it was typed; an empty text takes the value away. */
export function withValue(answer: MaybeAnswer, id: string, value: string | boolean): MaybeAnswer {
  const { notApplicable: _, values = {}, ...rest } = answer ?? {};
  const { [id]: _before, ...others } = values;
  const next = value === '' ? others : { ...others, [id]: value };
  return kept(Object.keys(next).length === 0 ? rest : { ...rest, values: next });
}

/** The answer with a level chosen; choosing the chosen one takes it back. */
export function withLevel(answer: MaybeAnswer, level: number | string): MaybeAnswer {
  const { level: before, notApplicable: _, ...rest } = answer ?? {};
  return kept(before === level ? rest : { ...rest, level });
}

/** The answer with the value that the evaluator gives, as it was typed; an empty text takes it away. */
export function withGiven(answer: MaybeAnswer, value: string): MaybeAnswer {
  const { value: _before, notApplicable: _, ...rest } = answer ?? {};
  return kept(value === '' ? rest : { ...rest, value });
}

/** The answer with why its value was given; an empty text takes it away. */
export function withJustification(answer: MaybeAnswer, justification: string): MaybeAnswer {
  const { justification: _before, notApplicable: _, ...rest } = answer ?? {};
  return kept(justification === '' ? rest : { ...rest, justification });
}

/** Not applicable, for this reason; the engine reports one without a reason, so that it cannot pass unseen. */
export function withNotApplicable(answer: MaybeAnswer, reason: string): Answer {
  const { note, evidence } = answer ?? {};
  return {
    notApplicable: reason,
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** The answer without its word on applicability. */
export function withoutNotApplicable(answer: MaybeAnswer): MaybeAnswer {
  const { notApplicable: _, ...rest } = answer ?? {};
  return kept(rest);
}

/** One piece of evidence with all that can be said of it. */
export type FullExhibit = Exclude<Exhibit, string>;

/** The evidence of an answer, each piece in full. */
export const exhibitsOf = (answer: MaybeAnswer): readonly FullExhibit[] =>
  (answer?.evidence ?? []).map((one) => (typeof one === 'string' ? { name: one } : one));

/** The answer with this evidence; an empty list takes it away. */
export function withEvidence(answer: MaybeAnswer, exhibits: readonly FullExhibit[]): MaybeAnswer {
  const { evidence: _, ...rest } = answer ?? {};
  return kept(exhibits.length === 0 ? rest : { ...rest, evidence: [...exhibits] });
}

function kept(answer: Answer): MaybeAnswer {
  return Object.keys(answer).length === 0 ? undefined : answer;
}
