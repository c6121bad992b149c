import type { Anchor, Result } from '@biaochi/schemas/types';
import type { Sentence } from '../words/sentence.js';

/** The state of what a line is about, drawn as a status mark. */
export type Mark = Result['indicators'][string]['status'];

/** What a line is about. */
export type LineKind =
  | 'outcome'
  | 'grade'
  | 'gate'
  | 'bound'
  | 'total'
  | 'group'
  | 'indicator'
  | 'derived'
  | 'reason'
  | 'reading'
  | 'note'
  | 'missing';

/** A line of an explanation: a sentence, its figure, its clause, and what it rests on. */
export interface Line {
  /** Unique in its tree. */
  readonly id: string;
  readonly kind: LineKind;
  /** What it is about, such as `outcome`, `gate:required`, `total:Q`, `group:3`, `points:21`; a page opens its why by it. */
  readonly subject: string;
  readonly mark: Mark | null;
  readonly text: Sentence;
  /** The figure at the right, such as `31 / 40`. */
  readonly value: string | null;
  readonly clause: Anchor | null;
  /** Whether the verdict would not stand without it. */
  readonly deciding: boolean;
  readonly children: readonly Line[];
}

/** A line before it knows its place in the tree. */
export type Draft = Omit<Line, 'id' | 'children'> & { readonly children: readonly Draft[] };

/** A draft; what is not given is empty. */
export function draft(given: Pick<Draft, 'kind' | 'subject' | 'text'> & Partial<Draft>): Draft {
  return { mark: null, value: null, clause: null, deciding: false, children: [], ...given };
}

/** The lines of a draft, each with the path to it as its id. */
export function placed(root: Draft, above = ''): Line {
  const id = above === '' ? root.subject : `${above}>${root.subject}`;
  const seen = new Map<string, number>();
  const children = root.children.map((child) => {
    const count = seen.get(child.subject) ?? 0;
    seen.set(child.subject, count + 1);
    return placed(count === 0 ? child : { ...child, subject: child.subject }, count === 0 ? id : `${id}#${count}`);
  });
  return { ...root, id, children };
}

/** The first line of a tree that is about a subject, or else the first that tells its figure; null when there is none. */
export function findLine(root: Line, subject: string): Line | null {
  return (
    firstLine(root, (line) => line.subject === subject) ??
    firstLine(root, (line) => line.text.some((part) => part.type === 'number' && part.subject === subject))
  );
}

function firstLine(root: Line, fits: (line: Line) => boolean): Line | null {
  if (fits(root)) return root;
  for (const child of root.children) {
    const found = firstLine(child, fits);
    if (found !== null) return found;
  }
  return null;
}
