import { diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import type { Check } from '../context.js';

/** Notices that state both conditions, or none. */
export const notices: Check = ({ ruleset }) =>
  placed(ruleset.notices, '/notices').flatMap(({ member: { when, unless }, place }) => {
    if ((when === undefined) !== (unless === undefined)) return [];
    return [diagnostic('notice-condition', place, { seen: when === undefined ? 'neither' : 'both' })];
  });
