import type { Effect } from '@biaochi/schemas/types';

/** An effect in terms of the ladder: grades by position, best first. */
export type CompiledEffect =
  | { readonly type: 'ineligible' }
  | { readonly type: 'gradeAtMost'; readonly grade: number }
  | { readonly type: 'gradesDown'; readonly steps: number };

/** The compiled form of an effect; `gradeAt` gives the position of a grade. */
export function compileEffect(effect: Effect, gradeAt: (id: string) => number): CompiledEffect {
  return effect.type === 'gradeAtMost' ? { type: 'gradeAtMost', grade: gradeAt(effect.grade) } : effect;
}

/** Where an effect takes the grade at a position of a ladder whose last position is `last`. */
function moved(effect: CompiledEffect, grade: number, last: number): number {
  switch (effect.type) {
    case 'gradesDown':
      return Math.min(last, grade + effect.steps);
    case 'gradeAtMost':
      return Math.max(effect.grade, grade);
    case 'ineligible':
      return last;
  }
}

/** Effects take their turn in this order: grades down (they add up), then the cap, then ineligible. */
const TURN: Record<CompiledEffect['type'], number> = { gradesDown: 0, gradeAtMost: 1, ineligible: 2 };

/** An effect and whether it takes place: it does, or it may. */
export interface DueEffect {
  readonly effect: CompiledEffect;
  readonly certain: boolean;
}

/** The grades still possible (a bit each, the best grade bit 0) after the effects that are due on a ladder. */
export function applyEffects(possible: number, due: readonly DueEffect[], ladder: number): number {
  let grades = possible;
  for (const { effect, certain } of [...due].sort((a, b) => TURN[a.effect.type] - TURN[b.effect.type])) {
    let after = 0;
    for (let grade = 0; grade < ladder; grade++) {
      if (grades & (1 << grade)) after |= 1 << moved(effect, grade, ladder - 1);
    }
    grades = certain ? after : grades | after;
  }
  return grades;
}
