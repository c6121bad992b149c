/** What is kept of the enterprise itself, in the order in which it is asked and reported. */
export const enterpriseFields = ['name', 'creditCode', 'address', 'contact'] as const;
