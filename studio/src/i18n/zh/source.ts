/** The ruleset as text. */
export const source = {
  editor: '规则集源码，只读',
  readOnly: '只读',
  lines_other: '{{count}}行',
} as const;
