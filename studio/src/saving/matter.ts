/** What is edited here and saved on the server: a draft, an assessment. */

/** A place at which both sides changed the same thing; undefined stands for what that side took away. */
export interface Disagreement {
  /** `/indicators/21/title/zh`, `/answers/21`; empty for the document as a whole. */
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Merged<Content> {
  /** All changes of both sides; at a disagreement ours. */
  readonly content: Content;
  readonly disagreements: readonly Disagreement[];
}

/** All that saving has to know of a kind of document. Contents are never changed, only replaced. */
export interface Matter<Content> {
  /** The changes of both sides since a common base. */
  readonly merge: (base: Content, ours: Content, theirs: Content) => Merged<Content>;
  /** The base with those changes of ours, sent without an answer, that stand in theirs: the server had them after all. */
  readonly ground: (base: Content, sent: Content, theirs: Content) => Content;
  /** What stands at a place; undefined for nothing. */
  readonly valueAt: (content: Content, place: string) => unknown;
  readonly withValueAt: (content: Content, place: string, value: unknown) => Content;
}

/** A document as the server keeps it; `revision` counts its saves. */
export interface Saved<Content> {
  readonly id: string;
  readonly revision: number;
  readonly content: Content;
  /** Account that saved last, and when (ISO 8601). */
  readonly changedBy: string;
  readonly changedAt: string;
}
