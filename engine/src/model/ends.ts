/** The four ways to state an end of a range or bound, and the comparison each is. */
const ENDS = [
  ['atLeast', 'greaterThanInclusive'],
  ['above', 'greaterThan'],
  ['atMost', 'lessThanInclusive'],
  ['below', 'lessThan'],
] as const;

/** The ends that a range or bound states, as comparisons, the lower first. */
export function endsOf<Value>(range: {
  readonly atLeast?: Value;
  readonly above?: Value;
  readonly atMost?: Value;
  readonly below?: Value;
}): { operator: (typeof ENDS)[number][1]; value: Value }[] {
  return ENDS.flatMap(([key, operator]) => {
    const value = range[key];
    return value === undefined ? [] : [{ operator, value }];
  });
}
