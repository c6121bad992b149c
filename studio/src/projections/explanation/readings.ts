import { ordered } from '@biaochi/engine';
import type { Change, Reading } from '@biaochi/schemas/types';
import { muted } from '../words/sentence.js';
import { draft, type Draft } from './line.js';
import type { Scope } from './scope.js';

/** The readings whose alternatives change something under one of these addresses, as lines. */
export function readingLines(scope: Scope, addresses: readonly string[]): Draft[] {
  const touches = (change: Change): boolean =>
    addresses.some((at) => change.at === at || change.at.startsWith(`${at}/`));
  return ordered(scope.catalog.ruleset.readings)
    .filter((reading) => reading.alternatives.some((alternative) => alternative.changes.some(touches)))
    .map((reading) => readingLine(scope, reading));
}

/** The notes about an indicator, as lines. */
export function noteLines(scope: Scope, code: string): Draft[] {
  return ordered(scope.catalog.ruleset.notes)
    .filter((note) => note.indicators?.includes(code))
    .map((note) =>
      draft({
        kind: 'note',
        subject: `note:${note.id}`,
        text: scope.tell('note.line', { text: muted(scope.text(note.text)), choice: scope.text(note.choice) }),
        clause: note.anchor ?? null,
      }),
    );
}

function readingLine(scope: Scope, reading: Reading): Draft {
  const taken = scope.result.ruleset.readings[reading.id] ?? reading.default;
  const label = (id: string): string => scope.text(reading.alternatives.find((each) => each.id === id)?.label) || id;
  const slots = { question: muted(scope.text(reading.question)), choice: label(taken) };
  return draft({
    kind: 'reading',
    subject: `reading:${reading.id}`,
    text:
      taken === reading.default
        ? scope.tell('reading.line', slots)
        : scope.tell('reading.changed', { ...slots, usual: label(reading.default) }),
    clause: reading.anchor ?? null,
  });
}
