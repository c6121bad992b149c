/** The most that a workbook may have: checked before any of it is unpacked, and again while it is read. */
export const WORKBOOK_LIMITS = {
  /** Of the file itself: 16 MiB. */
  bytes: 1 << 24,
  /** Files in the zip that a workbook is. */
  entries: 1000,
  /** All of them unpacked: 256 MiB. */
  unpacked: 1 << 28,
  rows: 100_000,
  columns: 2_000,
  /** Cells with something in them, over all sheets. */
  cells: 1_000_000,
  /** Memory of the process that reads it, in MiB, and how long it may take. */
  memory: 512,
  milliseconds: 60_000,
} as const;
