/** How a piece of a sentence is to be weighed by the eye. */
export type Tone = 'plain' | 'good' | 'bad' | 'changed' | 'unknown';

/** A piece of a sentence: running text, a strong word, a muted aside, or a number that stands in a well and opens its own why. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'muted'; readonly text: string }
  | { readonly type: 'number'; readonly text: string; readonly tone: Tone; readonly subject?: string };

/** A sentence as pieces, so that a page can set numbers and clauses apart from words. */
export type Sentence = readonly Part[];

type Slot = string | number | Part | Sentence;

/** A strong word. */
export const strong = (text: string): Part => ({ type: 'strong', text });

/** A muted aside. */
export const muted = (text: string): Part => ({ type: 'muted', text });

/** A number in a well; with a subject it opens the why of that subject. */
export const number = (text: string, subject?: string, tone: Tone = 'plain'): Part => ({
  type: 'number',
  text,
  tone,
  ...(subject === undefined ? {} : { subject }),
});

const HOLE = /\{([^{}]+)\}/g;

/**
 * The sentence of a template such as `{n} {n|item|items} met`: a hole takes its slot, and `{n|one|other}` takes the first
 * word when slot `n` is 1 and the second otherwise. A hole without a slot is a programmer's mistake and throws.
 */
export function say(template: string, slots: Readonly<Record<string, Slot>> = {}): Sentence {
  const parts: Part[] = [];
  let from = 0;
  for (const hole of template.matchAll(HOLE)) {
    pushText(parts, template.slice(from, hole.index));
    from = hole.index + hole[0].length;
    const [name = '', one, other] = hole[1]!.split('|');
    const slot = slots[name];
    if (slot === undefined) throw new Error(`The sentence "${template}" has no slot ${name}.`);
    if (one !== undefined) pushText(parts, String(slot) === '1' ? one : (other ?? one));
    else if (typeof slot === 'string' || typeof slot === 'number') pushText(parts, String(slot));
    else parts.push(...('type' in slot ? [slot] : slot));
  }
  pushText(parts, template.slice(from));
  return parts;
}

function pushText(parts: Part[], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.type === 'text') parts[parts.length - 1] = { type: 'text', text: last.text + text };
  else parts.push({ type: 'text', text });
}

/** The sentence without its dress, as a screen reader or a test reads it. */
export function plain(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('');
}

/** Sentences with a separator between them. */
export function join(sentences: readonly Sentence[], separator: string): Sentence {
  const parts: Part[] = [];
  sentences.forEach((sentence, index) => {
    if (index > 0) pushText(parts, separator);
    for (const part of sentence) {
      if (part.type === 'text') pushText(parts, part.text);
      else parts.push(part);
    }
  });
  return parts;
}
