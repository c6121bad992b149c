/** The list of standards. */
export const home = {
  name: '评价标准',
} as const;
