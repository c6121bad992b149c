/** The explanation of a result. */
export const why = {
  name: '为什么',
} as const;
