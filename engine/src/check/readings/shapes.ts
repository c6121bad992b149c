import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import type { Check } from '../context.js';

/** Readings whose default is not listed or changes something, with fewer than two alternatives, or against themselves. */
export const readingShapes: Check = ({ ruleset }) =>
  placed(ruleset.readings, '/readings').flatMap(({ member: { id, default: taken, alternatives, excludes }, place }) => {
    const found: Diagnostic[] = [];
    const allowed = alternatives.map((alternative) => alternative.id);
    if (allowed.length < 2) found.push(diagnostic('reading-few-alternatives', place, { count: allowed.length }));
    if (!allowed.includes(taken)) {
      found.push(diagnostic('reading-default-unknown', `${place}/default`, { seen: taken, allowed }));
    }
    for (const { member, place: at } of placed(alternatives, `${place}/alternatives`)) {
      if (member.id !== taken || member.changes.length === 0) continue;
      const count = member.changes.length;
      found.push(diagnostic('reading-default-changes', `${at}/changes`, { alternative: taken, count }));
    }
    if (excludes?.includes(id)) found.push(diagnostic('reading-excludes-itself', `${place}/excludes`, { reading: id }));
    return found;
  });
