/** Where the byte after the first may lie in what is well-formed; those after it lie from 0x80 to 0xBF. */
const secondFrom = (first: number): number => (first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80);
const secondTo = (first: number): number => (first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf);

/** How many bytes follow a first one; 0 for a byte that begins nothing. */
const followers = (first: number): number =>
  first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;

/** The text of bytes, exactly; undefined where they are not UTF-8. */
export function utf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  for (let at = start; at < end;) {
    const first = bytes[at++]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = followers(first);
    if (more === 0 || at + more > end) return undefined;
    const second = bytes[at]!;
    if (second < secondFrom(first) || second > secondTo(first)) return undefined;
    let code = first & (0x3f >> more);
    for (const last = at + more; at < last; at++) {
      const byte = bytes[at]!;
      if (byte >> 6 !== 2) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    text += String.fromCodePoint(code);
  }
  return text;
}

/** The bytes of a text without lone surrogates. */
export function utf8Bytes(text: string): Uint8Array {
  const found: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) found.push(code);
    else if (code < 0x800) found.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) found.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else {
      const high = 0x80 | ((code >> 12) & 0x3f);
      found.push(0xf0 | (code >> 18), high, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    }
  }
  return Uint8Array.from(found);
}
