/** A piece of a formula: a number, a symbol, or a sign in its plain form. */
export interface Token {
  readonly kind: 'number' | 'symbol' | 'sign';
  readonly text: string;
}

const PIECE = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{M}\p{N}_]*)|([-+*/(),×·÷−－＋＊／（），]))/uy;

/** The typographic signs of a printed standard, as the plain ones that they mean. */
const plain: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '−': '-',
  '－': '-',
  '＋': '+',
  '（': '(',
  '）': ')',
  '，': ',',
};

/** The tokens of a formula's text; throws on a character that belongs to none. */
export function tokensOf(text: string): Token[] {
  const source = text.trimEnd();
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const at = PIECE.lastIndex;
    const match = PIECE.exec(source);
    if (!match) throw new Error(`reference: cannot read the formula at ${at}: ${text}`);
    const [, number, symbol, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: plain[sign] ?? sign });
  }
  return tokens;
}
