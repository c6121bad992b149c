import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Diagnostic, nameIn, type PastCase, readPast, renderDiagnostic } from '@biaochi/engine';
import type { ArchivePart, ArchiveRecord, RefusedLine, Text } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored, Write } from '../../storage/index.js';
import { type Means, now } from '../records.js';

/** A line of what is to be archived, with its number; or a whole text, whose first line it is. */
export interface ArchiveLine {
  readonly line: number;
  readonly bytes: Buffer;
  /** The file it stands in, where several were imported at once. */
  readonly file?: string;
}

/** A row that could not be understood, with all that is wrong in it. */
export interface RefusedRow {
  readonly refusals: readonly RefusedLine[];
}

/** What an archive is called and where it comes from. */
export type ArchiveOrigin = Pick<ArchiveRecord, 'title' | 'source' | 'file' | 'mapping'>;

/** Assessments in one part: any of them is found by reading one part alone. */
export const PART_SIZE = 500;

/** Refused lines that are listed one by one; the others are counted. */
const LISTED = 200;

/** One line has at most 4 MiB, and what is kept at most 64 MiB, compressed: some hundred thousand assessments. */
const MOST_LINE = 1 << 22;
const MOST_KEPT = 1 << 26;

const strict = new TextDecoder('utf-8', { fatal: true });

const saidBy = (diagnostics: readonly Diagnostic[]): Text => ({
  zh: diagnostics.map((one) => renderDiagnostic(one, 'zh')).join(''),
  en: diagnostics.map((one) => renderDiagnostic(one, 'en')).join(' '),
});

/** A finding on a text that starts at a line of a file, with the lines of the file. */
function onLine(finding: Diagnostic, start: number): Diagnostic {
  const lines = ['line', 'firstLine'].flatMap((name) => {
    const line = finding.params[name];
    return typeof line === 'number' ? [[name, line + start - 1] as const] : [];
  });
  return { ...finding, params: { ...finding.params, ...Object.fromEntries(lines) } };
}

/** A line as a case; why not, where it is none; null where nothing is written. */
function caseOf({ bytes, line }: ArchiveLine): { text: string; past: PastCase } | { refused: Text } | null {
  if (bytes.length > MOST_LINE) {
    return { refused: { zh: '一行超过4MiB；请拆开。', en: 'The line is longer than 4 MiB. Split it.' } };
  }
  let text: string;
  try {
    text = strict.decode(bytes).trim();
  } catch {
    return { refused: { zh: '不是UTF-8文本；请另存为UTF-8。', en: 'This is not UTF-8 text. Save it as UTF-8.' } };
  }
  if (text === '') return null;
  const { past, diagnostics } = readPast(text);
  // What is kept of an assessment is one line: outside of its texts, a line's end means nothing.
  return past
    ? { text: text.replace(/[\r\n]+/g, ' '), past }
    : { refused: saidBy(diagnostics.slice(0, 1).map((one) => onLine(one, line))) };
}

/** Gathers lines into parts, and what the record of the archive says of them. */
class Gatherer {
  readonly parts: ArchivePart[] = [];
  readonly refusals: RefusedLine[] = [];
  readonly digests = new Map<string, number>();
  count = 0;
  synthetic = 0;
  refused = 0;
  private kept = 0;
  private lines: string[] = [];

  add(line: ArchiveLine | RefusedRow): void {
    if ('refusals' in line) return this.refuse(line.refusals);
    const found = caseOf(line);
    if (!found) return;
    const { line: number, file } = line;
    if ('refused' in found) {
      return this.refuse([{ line: number, ...(file !== undefined && { file }), reason: found.refused }]);
    }
    this.count++;
    this.lines.push(found.text);
    const { assessment, result } = found.past;
    const { synthetic } = (assessment as { enterprise?: { synthetic?: unknown } }).enterprise ?? {};
    if (synthetic !== undefined) this.synthetic++;
    if (result) this.digests.set(result.ruleset.digest, (this.digests.get(result.ruleset.digest) ?? 0) + 1);
    if (this.lines.length === PART_SIZE) this.close();
  }

  private refuse(refusals: readonly RefusedLine[]): void {
    this.refused++;
    this.refusals.push(...refusals.slice(0, LISTED - this.refusals.length));
  }

  /** Closes the part that is being filled. */
  close(): void {
    if (this.lines.length === 0) return;
    const gzip = gzipSync(this.lines.join('\n')).toString('base64');
    this.kept += gzip.length;
    if (this.kept > MOST_KEPT) throw Fault.of('archive-too-large', { most: MOST_KEPT >> 20 });
    this.parts.push({ first: this.count - this.lines.length + 1, count: this.lines.length, gzip });
    this.lines = [];
  }
}

/** The number of an archive's part, from 0. */
export const partId = (archive: string, part: number): string => `${archive}-${part}`;

/**
 * Stores past assessments, line by line, for good. Lines that cannot be read are refused with their reason and lose
 * nothing else; throws `archive-empty` where none is left.
 */
export async function storeArchive(
  means: Means,
  { title, source, file, mapping }: ArchiveOrigin,
  lines: AsyncIterable<ArchiveLine | RefusedRow> | Iterable<ArchiveLine | RefusedRow>,
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const gathered = new Gatherer();
  for await (const line of lines) gathered.add(line);
  gathered.close();
  const { parts, count, synthetic, refused, refusals, digests } = gathered;
  if (count === 0) throw Fault.of('archive-empty', { refused, details: { refusals } });
  const id = randomUUID();
  const value: ArchiveRecord = {
    ...{ title, source, ...(file !== undefined && { file }) },
    ...{ count, synthetic, parts: parts.length },
    rulesets: [...digests].map(([digest, of]) => ({ digest, count: of })).sort((a, b) => b.count - a.count),
    ...(mapping && { mapping }),
    ...{ refused, refusals, by, at: now(means) },
  };
  const writes = parts.map((part, index): Write => {
    return { collection: 'archiveParts', id: partId(id, index), expected: 0, value: part };
  });
  const note = { by, action: 'archive-stored', subject: `archives/${id}`, details: { title, source, count, refused } };
  await means.storage.commit([{ collection: 'archives', id, expected: 0, value }, ...writes], note);
  return { id, revision: 1, value };
}

/** What an enterprise is called in an archive. */
export const enterpriseName = (assessment: unknown, position: number): string => nameIn(assessment) ?? `#${position}`;

/** The SHA-256 of a text, as digests are written. */
export const textDigest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`;
