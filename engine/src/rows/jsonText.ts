import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import type { Keys } from './keys.js';
import type { Row } from './row.js';
import { utf8, utf8Bytes } from './utf8.js';

const [QUOTE, COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 44, 58, 123, 125, 91, 93];
const [ESCAPE, MINUS, POINT, ZERO, NINE, SPACE, DELETE] = [92, 45, 46, 48, 57, 32, 127];
const [TRUE, FALSE] = [utf8Bytes('true'), utf8Bytes('false')];

const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, SPACE]);

/** Numbers of more characters want a closer look: a double may not hold them. */
const MOST_CHARACTERS = 14;

/** Reads the value that stands at the place where a text is read, and takes it; false where it is out of the ordinary. */
export type Take = (text: JsonText, row: Row) => boolean;

/**
 * The bytes of a JSON text, read from left to right. Only what is plain is read: texts without escapes, numbers of a few digits,
 * keys that are known and stand once. For anything else nothing is told, and a reader of any JSON is to be asked.
 */
export class JsonText {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;

  /** Begins with the bytes of a text. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
    this.skip();
  }

  /** Whether all was read. */
  get isDone(): boolean {
    return this.at === this.bytes.length;
  }

  /** Whether a part stands here. */
  private isHere(part: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < part.length; index++) if (bytes[at + index] !== part[index]) return false;
    return true;
  }

  /** Goes past blanks, where there are any. */
  private skip(): void {
    if (this.bytes[this.at]! <= SPACE) this.skipAll();
  }

  private skipAll(): void {
    while (BLANKS.has(this.bytes[this.at]!)) this.at++;
  }

  /** Goes past a character and the blanks after it; false where another one stands here. */
  private pass(code: number): boolean {
    if (this.bytes[this.at] !== code) return false;
    this.at++;
    this.skip();
    return true;
  }

  /** Whether the object that stands here begins with this key. */
  startsWith(quoted: Uint8Array): boolean {
    const { at } = this;
    const starts = this.pass(OPEN) && this.isHere(quoted);
    this.at = at;
    return starts;
  }

  /** Reads an object, each member as its key says; gives how many there were, −1 where it is no plain one. */
  members(keys: Keys<Take>, row: Row): number {
    if (!this.pass(OPEN)) return -1;
    keys.begin();
    if (this.pass(CLOSE)) return 0;
    for (let count = 1; ; count++) {
      if (this.bytes[this.at] !== QUOTE) return -1;
      const take = keys.find(this.bytes, this.at);
      if (take === undefined) return -1;
      this.at += keys.length;
      this.skip();
      if (!this.pass(COLON) || !take(this, row)) return -1;
      this.skip();
      if (this.pass(COMMA)) continue;
      return this.pass(CLOSE) ? count : -1;
    }
  }

  /** Reads an object of texts under any keys; false where it is no plain one. */
  texts(into: Map<string, string>): boolean {
    if (!this.pass(OPEN)) return false;
    if (this.pass(CLOSE)) return true;
    for (;;) {
      const key = this.string();
      if (key === undefined || key === '__proto__' || into.has(key)) return false;
      this.skip();
      if (!this.pass(COLON)) return false;
      const value = this.string();
      if (value === undefined) return false;
      into.set(key, value);
      this.skip();
      if (this.pass(COMMA)) continue;
      return this.pass(CLOSE);
    }
  }

  /** Reads a list of texts; undefined where it is no plain one. */
  list(): string[] | undefined {
    if (!this.pass(OPEN_LIST)) return undefined;
    const found: string[] = [];
    if (this.pass(CLOSE_LIST)) return found;
    for (;;) {
      const one = this.string();
      if (one === undefined) return undefined;
      found.push(one);
      this.skip();
      if (this.pass(COMMA)) continue;
      return this.pass(CLOSE_LIST) ? found : undefined;
    }
  }

  /** Reads a truth, as the bit that it is in a row; 0 for anything else. */
  truth(): number {
    const { bytes, at } = this;
    if (bytes[at] === TRUE[0] && this.isHere(TRUE)) {
      this.at = at + 4;
      return MAY_BE_TRUE;
    }
    if (bytes[at] !== FALSE[0] || !this.isHere(FALSE)) return 0;
    this.at = at + 5;
    return MAY_BE_FALSE;
  }

  /** Reads an object that is nothing but a truth after this beginning; 0, with nothing read, for any other. */
  wrapped(beginning: Uint8Array): number {
    const { at } = this;
    if (!this.isHere(beginning)) return 0;
    this.at = at + beginning.length;
    const bits = this.truth();
    if (bits !== 0 && this.bytes[this.at] === CLOSE) {
      this.at++;
      return bits;
    }
    this.at = at;
    return 0;
  }

  /** Reads a truth, a number or a text; undefined for anything else. */
  value(): boolean | number | string | undefined {
    const code = this.bytes[this.at]!;
    if (code === QUOTE) return this.string();
    if (code === MINUS || isDigit(code)) return this.number();
    const truth = this.truth();
    return truth === 0 ? undefined : truth === MAY_BE_TRUE;
  }

  private string(): string | undefined {
    const start = this.at + 1;
    const end = this.endOfString();
    if (end < 0) return undefined;
    this.at = end + 1;
    return utf8(this.bytes, start, end);
  }

  /** Where the text that begins here has its last quote; −1 where it has escapes, or there is none. */
  private endOfString(): number {
    const { bytes } = this;
    if (bytes[this.at] !== QUOTE) return -1;
    for (let at = this.at + 1; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (code === QUOTE) return at;
      if (code === ESCAPE || code < SPACE) return -1;
    }
    return -1;
  }

  /** Reads a text whatever it says, if it surely says something: plain letters are not looked at more closely. */
  remark(): boolean {
    const { bytes, at } = this;
    const end = this.endOfString();
    if (end < 0) return false;
    for (let from = at + 1; from < end; from++) {
      if (bytes[from]! > DELETE) {
        const text = this.string();
        return text !== undefined && text.trim() !== '';
      }
    }
    this.at = end + 1;
    return end > at + 1 && bytes[at + 1]! > SPACE;
  }

  /** Past the digits that stand here. */
  private digits(at: number): number {
    let end = at;
    while (isDigit(this.bytes[end]!)) end++;
    return end;
  }

  private number(): number | undefined {
    const { bytes, at } = this;
    const start = bytes[at] === MINUS ? at + 1 : at;
    const whole = this.digits(start);
    if (whole === start || (whole > start + 1 && bytes[start] === ZERO)) return undefined;
    const end = bytes[whole] === POINT ? this.digits(whole + 1) : whole;
    // An exponent is left over, which stands where nothing may.
    if (end === whole + 1 || end - at > MOST_CHARACTERS) return undefined;
    this.at = end;
    return Number(utf8(bytes, at, end));
  }
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
