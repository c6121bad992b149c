import { MAY_APPLY } from '../compile/index.js';
import { type AnswerForm, ASIDE, type Form, type Forms, type Said, type Write } from './encode.js';
import { JsonText, type Take } from './jsonText.js';
import { Keys } from './keys.js';
import type { Row } from './row.js';
import { utf8Bytes } from './utf8.js';

/** What is written of the enterprise in an assessment, by key. */
export type About = ReadonlyMap<string, string>;

/**
 * Reads an archive's entry from its bytes into a blank row, without making the value that it stands for: a complete
 * assessment, alone or under `assessment` with no result. Gives what is written of the enterprise; null where anything
 * is missing, wrong or out of the ordinary: then it is to be read as any JSON.
 */
export type ReadEntry = (bytes: Uint8Array, row: Row) => About | null;

const leaf =
  (write: Write): Take =>
  (text, row) => {
    const value = text.value();
    return value !== undefined && write(value, row);
  };

/** A value or, for multiple choices, a list of texts. */
const leafOrList =
  (write: Write): Take =>
  (text, row) => {
    const value = text.value() ?? text.list();
    return value !== undefined && write(value, row);
  };

const leaves = (writers: Iterable<readonly [string, Write]>): Keys<Take> =>
  new Keys([...writers].map(([key, write]) => [key, leafOrList(write)]));

/** How the answer to an item is read. */
function answerTake(form: AnswerForm): Take {
  const { single, stands } = form;
  const takeAny = anyAnswer(form);
  if (single === null) return takeAny;
  const { slot } = single;
  const before = utf8Bytes(single.before);
  // Most answers are a truth and nothing else.
  return (text, row) => {
    const bits = text.wrapped(before);
    if (bits === 0) return takeAny(text, row);
    row.bits[slot] = bits;
    row.bits[stands] = MAY_APPLY;
    return true;
  };
}

/** How an answer of any form is read. */
function anyAnswer({ forms, mayNotApply, close }: AnswerForm): Take {
  const said: Said = { written: 0, stays: true, reasoned: false };
  const takeForm = (form: Form): Take => {
    switch (form.kind) {
      case 'truth': {
        const { slot } = form;
        return (text, row) => {
          said.written++;
          return (row.bits[slot] = text.truth()) !== 0;
        };
      }
      case 'value': {
        const take = leaf(form.write);
        return (text, row) => {
          said.written++;
          return take(text, row);
        };
      }
      case 'each': {
        const keys = new Keys([...form.writers].map(([key, write]) => [key, leaf(write)] as const));
        return (text, row) => {
          said.written++;
          return text.members(keys, row) > 0;
        };
      }
      case 'notApplicable':
        return (text) => {
          said.stays = false;
          return mayNotApply && text.remark();
        };
      case 'justification':
        return (text) => (said.reasoned = text.remark());
      case 'note':
        return (text) => text.remark();
      case 'evidence':
        return (text) => text.list() !== undefined;
    }
  };
  const keys = new Keys([...forms].map(([key, form]) => [key, takeForm(form)] as const));
  return (text, row) => {
    said.written = 0;
    said.stays = true;
    said.reasoned = false;
    // One that says nothing is no answer to whoever carries it on.
    return text.members(keys, row) > 0 && (said.written > 0 || !said.stays) && close(said, row);
  };
}

/** How entries are read that hold assessments of these forms. */
export function entryReader({ answers, waiting, facts, parameters }: Forms): ReadEntry {
  const text = new JsonText();
  const found = { answers: -1, parameters: 0, format: false };
  let about = new Map<string, string>();
  const aside =
    (holds: (value: unknown) => boolean): Take =>
    (text) => {
      const value = text.value();
      return value !== undefined && holds(value);
    };
  const answered = [...answers].map(([code, form]): readonly [string, Take] => {
    const take = answerTake(form);
    if (waiting.includes(code)) return [code, take];
    // Beside those that are waited for, which are counted.
    return [
      code,
      (text, row) => {
        found.answers--;
        return take(text, row);
      },
    ];
  });
  const [answerKeys, factKeys, parameterKeys] = [new Keys(answered), leaves(facts), leaves(parameters)];
  const none = new Keys<Take>([]);
  const keys = new Keys<Take>([
    [
      'format',
      (text) => {
        found.format = true;
        return ASIDE.get('format')!(text.value());
      },
    ],
    ['ruleset', (text) => text.remark()],
    ['date', aside(ASIDE.get('date')!)],
    ['enterprise', (text) => text.texts(about)],
    ['readings', (text, row) => text.members(none, row) === 0],
    ['facts', (text, row) => text.members(factKeys, row) >= 0],
    [
      'parameters',
      (text, row) => {
        found.parameters = text.members(parameterKeys, row);
        return found.parameters >= 0;
      },
    ],
    [
      'answers',
      (text, row) => {
        found.answers = 0;
        const count = text.members(answerKeys, row);
        found.answers += count;
        return count >= 0;
      },
    ],
  ]);
  const assessment: Take = (text, row) => {
    found.answers = -1;
    found.parameters = 0;
    found.format = false;
    about = new Map();
    const isWhole = text.members(keys, row) >= 0 && found.format && found.answers === waiting.length;
    return isWhole && found.parameters === parameters.size && !row.lost;
  };
  const entry = new Keys<Take>([['assessment', assessment]]);
  const wrapped = utf8Bytes('"assessment"');
  return (bytes, row) => {
    text.open(bytes);
    const isRead = text.startsWith(wrapped) ? text.members(entry, row) === 1 : assessment(text, row);
    return isRead && text.isDone ? about : null;
  };
}
