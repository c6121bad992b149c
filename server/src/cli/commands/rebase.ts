import { writeFile } from 'node:fs/promises';
import { type Conflict, type Dropped, type Language, rebaseVariant } from '@biaochi/engine';
import { Fault } from '../../faults/index.js';
import { basesOf, readWritten } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingsOf, json } from '../context.js';
import { loadRuleset, rulesetFile } from '../openRuleset.js';
import { diagnosticText } from '../text/diagnosticText.js';
import type { Style } from '../text/style.js';
import { word } from '../text/words.js';

export interface RebaseOptions {
  readonly onto: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Pins a variant to another version of its base: prints the conflicts and the changes that lost their place, and the
 * rebased variant, or writes it where asked. Exit code 1 where there is something to decide, 2 where a file is unusable.
 */
export async function rebase(
  path: string,
  { onto, write, json: asJson, lang }: RebaseOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const file = rulesetFile(path) ?? path;
  const written = await readWritten(file);
  if (written.kind !== 'variant' || !written.stored.document) throw Fault.of('variant-expected', { seen: file });
  const { document, positions } = written.stored;
  const { id, digest } = document.base;
  const from = (await basesOf(written, file, store)).find((one) => one.digest === digest);
  if (!from) throw Fault.of('variant-base-missing', { seen: document.id, base: id, pinned: digest });
  const { document: target } = await loadRuleset(store, onto);
  const { variant, conflicts, dropped } = rebaseVariant(document, from.document, target);
  const text = `${JSON.stringify(variant, null, 2)}\n`;
  if (write) await writeFile(file, text);
  if (asJson) {
    const findings = dropped.map(({ finding }) => findingsOf([finding], positions, lang)[0]);
    print(json({ variant, conflicts, dropped: findings, written: write }));
  } else {
    const lines = [
      `${style.bold(document.id)}  ${id} ${document.base.version} → ${target.version}`,
      ...conflictLines(conflicts, lang, style),
      ...droppedLines(dropped, { file, text: written.stored.text }, lang, style, positions),
      write ? `${word('writtenTo', lang)} ${file}` : text.trimEnd(),
    ];
    print(lines.join('\n'));
  }
  return conflicts.length + dropped.length > 0 ? 1 : 0;
}

const valueOf = (change: Conflict['ours']): string =>
  change.op === 'remove' ? '∅' : JSON.stringify(change.op === 'move' ? change.order : change.value);

function conflictLines(conflicts: readonly Conflict[], lang: Language, style: Style): string[] {
  if (conflicts.length === 0) return [];
  const rows = conflicts.flatMap(({ at, ours, theirs }) => [
    `  ${style.warn('◆')} ${at}`,
    `      ${word('variantHas', lang)} ${valueOf(ours)}`,
    `      ${word('baseHas', lang)} ${valueOf(theirs)}`,
  ]);
  return ['', style.bold(word('conflicts', lang)), ...rows];
}

function droppedLines(
  dropped: readonly Dropped[],
  source: Parameters<typeof diagnosticText>[1],
  lang: Language,
  style: Style,
  positions: Parameters<typeof findingsOf>[1],
): string[] {
  if (dropped.length === 0) return [];
  const findings = findingsOf(
    dropped.map(({ finding }) => finding),
    positions,
    lang,
  );
  return [
    '',
    style.bold(word('dropped', lang)),
    ...findings.flatMap((one) => diagnosticText(one, source, lang, style)),
  ];
}
