/**
 * What there is to say about a row as it was read. A `note` says what was mended; a `doubt` asks for a look, and what it
 * is about is not accepted by itself; a `fault` keeps the row out until it is corrected.
 */
export interface Remark {
  readonly weight: 'note' | 'doubt' | 'fault';
  /** A key of the i18n namespace `paste`, after `remark.`. */
  readonly says: RemarkKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type RemarkKey =
  | 'zeroForLetter'
  | 'shifted'
  | 'groupIsSubgroup'
  | 'guessedColumns'
  | 'leftOver'
  | 'codeMade'
  | 'codeTaken'
  | 'codeUnfit'
  | 'codeTwice'
  | 'noTitle'
  | 'noClass'
  | 'classUnknown'
  | 'classDefault'
  | 'classNew'
  | 'noNote'
  | 'noteUnread'
  | 'requiredEarns'
  | 'scoredMust'
  | 'checksUnnamed'
  | 'zeroEarns'
  | 'quantityFound'
  | 'quantityMade'
  | 'weightDiffers'
  | 'samePoints'
  | 'levelsChosen'
  | 'levelsBeyond'
  | 'levelsShort'
  | 'starUnexplained'
  | 'merged';

/** Remarks that speak of how a row is scored. */
export const aboutScoring: ReadonlySet<RemarkKey> = new Set<RemarkKey>([
  'requiredEarns',
  'scoredMust',
  'checksUnnamed',
  'zeroEarns',
  'quantityMade',
  'weightDiffers',
  'samePoints',
  'levelsBeyond',
  'levelsShort',
]);

export const note = (says: RemarkKey, params?: Remark['params']): Remark => ({
  weight: 'note',
  says,
  ...(params && { params }),
});
export const doubt = (says: RemarkKey, params?: Remark['params']): Remark => ({
  ...note(says, params),
  weight: 'doubt',
});
export const fault = (says: RemarkKey, params?: Remark['params']): Remark => ({
  ...note(says, params),
  weight: 'fault',
});
