import type { Language, Moved, ReadingRun } from '@biaochi/engine';
import type { Suite } from '../commands/test.js';
import { diagnosticText } from './diagnosticText.js';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { word } from './words.js';

/** The fixtures of a ruleset for people: a line each, and under the ones that fail what was expected and what came. */
export function suiteText(suite: Suite, language: Language, style: Style): string[] {
  const { ruleset, version, passed, failed, findings, fixtures, readings } = suite;
  const counts = `${passed} ${word('pass', language)}, ${failed} ${word('fail', language)}`;
  const title = version === null ? ruleset : `${ruleset}@${version}`;
  const lines = [`${style.bold(title)}  ${(failed > 0 || findings.length > 0 ? style.bad : style.good)(counts)}`];
  for (const finding of findings) lines.push(...diagnosticText(finding, null, language, style));
  for (const { id, title: name, pass, differences, findings: faults } of fixtures) {
    lines.push(`  ${pass ? style.good('✓') : style.bad('✗')} ${id}  ${name}`);
    const rows = differences.map(({ place, expected, actual }): Cell[] => [
      { text: place },
      { text: `${word('expected', language)} ${shown(expected)}` },
      { text: `${word('actual', language)} ${shown(actual)}`, style: style.bad },
    ]);
    lines.push(...table(rows, [{}, {}, {}], '      '));
    for (const fault of faults)
      lines.push(...diagnosticText(fault, null, language, style).map((line) => `      ${line}`));
  }
  if (readings)
    lines.push(
      '',
      style.bold(word('readings', language)),
      ...readings.flatMap((one) => readingText(one, language, style)),
    );
  return lines;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function readingText(
  { reading, alternative, moved, tried, unavailable }: ReadingRun,
  language: Language,
  style: Style,
): string[] {
  const name = `${reading}=${alternative}`;
  if (unavailable.length > 0) {
    return [
      `  ${name}  ${style.warn(word('unavailable', language))}: ${unavailable.map(({ code }) => code).join(', ')}`,
    ];
  }
  if (moved.length === 0) return [`  ${name}  ${style.dim(word('movesNone', language))}`];
  const rows = moved.map((one): Cell[] => [
    { text: one.outcome ? '◆' : '◇', style: one.outcome ? style.warn : style.dim },
    { text: one.fixture },
    { text: change(one) },
  ]);
  return [`  ${name}  ${word('moves', language)} ${moved.length} / ${tried}`, ...table(rows, [{}, {}, {}], '    ')];
}

/** The grade where it moved, then each total that moved, as before → after. */
function change({ from, to, outcome, totals }: Moved): string {
  const grade = (standing: Moved['from']): string => standing.grade ?? standing.possible.join('|');
  return [
    ...(outcome ? [`${grade(from)} → ${grade(to)}`] : []),
    ...totals.map((id) => `${id} ${from.totals[id]} → ${to.totals[id]}`),
  ].join('  ');
}
