const LONGEST = 64;

/** How many letters apart two words are: inserted, left out, changed, or two neighbours swapped. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, change, swapped ? rows[i - 2]![j - 2]! + 1 : change));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

const SHORTEST = 3;
const withoutDigits = (word: string): string => word.replace(/\d+/g, '');

const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' };

/** A word with letters and digits that look alike made the same, full-width ones half-width, capitals small. */
const looks = (word: string): string =>
  [...word.normalize('NFKC').toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');

/**
 * The candidate that was probably meant by a misspelt word, or '' where none is near: up to a third of it differs.
 * A letter for a digit that looks like it, or a full-width one, is a slip at any length. Another number is another thing, not a slip: row 22 is never offered as row 2.
 */
export function nearest(seen: string, candidates: Iterable<string>): string {
  if (seen.length > LONGEST) return '';
  const look = looks(seen);
  const known = [...candidates];
  const alike = known.filter((candidate) => candidate !== seen && looks(candidate) === look);
  if (alike.length === 1) return alike[0]!;
  if (seen.length < SHORTEST) return '';
  let best = '';
  let least = Math.max(1, Math.floor(seen.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.toLowerCase() === seen.toLowerCase() && candidate !== seen) return candidate;
    if (candidate.length > LONGEST || Math.abs(candidate.length - seen.length) >= least) continue;
    if (withoutDigits(candidate) === withoutDigits(seen)) continue;
    const apart = distance(seen, candidate);
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
