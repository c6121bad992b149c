import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { isAt, type Keys } from './keys.js';
import type { Row } from './row.js';

const [QUOTE, COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 44, 58, 123, 125, 91, 93];
const [ESCAPE, MINUS, POINT, ZERO, NINE, SPACE, TRUE, FALSE] = [92, 45, 46, 48, 57, 32, 116, 102];

const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, SPACE]);

/** Numbers of more characters want a closer look: a double may not hold them. */
const MOST_CHARACTERS = 14;

/** Reads the value that stands at the place where a text is read, and takes it; false where it is out of the ordinary. */
export type Take = (text: JsonText, row: Row) => boolean;

/**
 * A JSON text, read from left to right. Only what is plain is read: texts without escapes, numbers of a few digits,
 * keys that are known and stand once. For anything else nothing is told, and a reader of any JSON is to be asked.
 */
export class JsonText {
  private text = '';
  private at = 0;

  /** Begins with a text. */
  open(text: string): void {
    this.text = text;
    this.at = 0;
    this.skip();
  }

  /** Whether all was read. */
  get isDone(): boolean {
    return this.at === this.text.length;
  }

  /** Goes past blanks, where there are any. */
  private skip(): void {
    if (this.text.charCodeAt(this.at) <= SPACE) this.skipAll();
  }

  private skipAll(): void {
    while (BLANKS.has(this.text.charCodeAt(this.at))) this.at++;
  }

  /** Goes past a character and the blanks after it; false where another one stands here. */
  private pass(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at++;
    this.skip();
    return true;
  }

  /** Whether the object that stands here begins with this key. */
  startsWith(key: string): boolean {
    const { at } = this;
    const starts = this.pass(OPEN) && isAt(this.text, this.at, `"${key}"`);
    this.at = at;
    return starts;
  }

  /** Reads an object, each member as its key says; gives how many there were, −1 where it is no plain one. */
  members(keys: Keys<Take>, row: Row): number {
    if (!this.pass(OPEN)) return -1;
    keys.begin();
    if (this.pass(CLOSE)) return 0;
    for (let count = 1; ; count++) {
      if (this.text.charCodeAt(this.at) !== QUOTE) return -1;
      const take = keys.find(this.text, this.at);
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
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === TRUE && isAt(text, at, 'true')) {
      this.at = at + 4;
      return MAY_BE_TRUE;
    }
    if (code !== FALSE || !isAt(text, at, 'false')) return 0;
    this.at = at + 5;
    return MAY_BE_FALSE;
  }

  /** Reads an object that is nothing but a truth after this text; 0, with nothing read, for any other. */
  wrapped(before: string): number {
    const { text, at } = this;
    if (!isAt(text, at, before)) return 0;
    this.at = at + before.length;
    const bits = this.truth();
    if (bits !== 0 && text.charCodeAt(this.at) === CLOSE) {
      this.at++;
      return bits;
    }
    this.at = at;
    return 0;
  }

  /** Reads a truth, a number or a text; undefined for anything else. */
  value(): boolean | number | string | undefined {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === QUOTE) return this.string();
    if (code === MINUS || isDigit(code)) return this.number();
    const truth = this.truth();
    return truth === 0 ? undefined : truth === MAY_BE_TRUE;
  }

  private string(): string | undefined {
    const { text } = this;
    if (text.charCodeAt(this.at) !== QUOTE) return undefined;
    const start = this.at + 1;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return text.slice(start, at);
      }
      if (code === ESCAPE || code < SPACE) return undefined;
    }
    return undefined;
  }

  /** Past the digits that stand here. */
  private digits(at: number): number {
    let end = at;
    while (isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  private number(): number | undefined {
    const { text, at } = this;
    const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
    const whole = this.digits(start);
    if (whole === start || (whole > start + 1 && text.charCodeAt(start) === ZERO)) return undefined;
    const end = text.charCodeAt(whole) === POINT ? this.digits(whole + 1) : whole;
    // An exponent is left over, which stands where nothing may.
    if (end === whole + 1 || end - at > MOST_CHARACTERS) return undefined;
    this.at = end;
    return Number(text.slice(at, end));
  }
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
