/** The schemas with all their definitions inside, as an editor takes them. */
export const schemas: Record<
  | 'ruleset'
  | 'assessment'
  | 'fixture'
  | 'result'
  | 'description'
  | 'variant'
  | 'diff'
  | 'replay'
  | 'past'
  | 'mapping'
  | 'draft'
  | 'adoption',
  object
>;
