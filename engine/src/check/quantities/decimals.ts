import { diagnostic } from '../../diagnostics/index.js';
import type { Check } from '../context.js';
import { isReadable } from '../decimals.js';

/** Numbers beyond 30 digits, or with an exponent beyond ±30. */
export const decimals: Check = ({ visits }) =>
  visits
    .filter((visit) => !isReadable(visit))
    .map(({ value, place }) => diagnostic('decimal-unreadable', place, { seen: String(value) }));
