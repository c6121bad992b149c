const [QUOTE, COLON, OPEN, OPEN_LIST, CLOSE, CLOSE_LIST, MINUS, POINT] = [34, 58, 123, 91, 125, 93, 45, 46];
const [ZERO, NINE] = [48, 57];
const MOST_DIGITS = 15;
const MAX_DEPTH = 64;

/**
 * How many members the objects of a JSON text without escapes have; −1 where anything in it wants a closer look: a
 * number of more than 15 characters or with an exponent, or too many levels.
 */
function membersIn(text: string): number {
  let [members, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      at = text.indexOf('"', at + 1);
      if (at < 0) return -1;
    } else if (character === COLON) members++;
    else if (character === OPEN || character === OPEN_LIST) {
      if (++depth > MAX_DEPTH) return -1;
    } else if (character === CLOSE || character === CLOSE_LIST) depth--;
    else if (character === MINUS || (character >= ZERO && character <= NINE)) {
      const start = at;
      while (isPart(text.charCodeAt(at + 1))) at++;
      // What goes on with an exponent, or is this long.
      if (at - start >= MOST_DIGITS || (text.charCodeAt(at + 1) | 32) === EXPONENT) return -1;
    }
  }
  return members;
}

const EXPONENT = 101;
const isPart = (character: number): boolean => (character >= ZERO && character <= NINE) || character === POINT;

/** How many members the objects in a value have. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const one of value) members += membersOf(one);
  else {
    for (const key in value) {
      const one = (value as Record<string, unknown>)[key];
      members += typeof one === 'object' ? 1 + membersOf(one) : 1;
    }
  }
  return members;
}

/**
 * The value of a JSON text in which nothing is out of the ordinary, many times faster than `readJson`, which would
 * come to the same; undefined where only that can tell.
 */
export function quickJson(text: string): unknown {
  if (text.includes('\\') || text.includes('__proto__')) return undefined;
  const members = membersIn(text);
  if (members < 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of a key that stands twice JSON.parse keeps one.
  return members === membersOf(value) ? value : undefined;
}
