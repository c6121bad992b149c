/** Findings on the meaning of a ruleset whose shape is right. */
export const ruleset = {};
