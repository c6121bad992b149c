import type { CompiledEntities, Program } from '../compile/index.js';
import type { EntityFrame, Frame } from '../conditions/index.js';
import { type Diagnostic, diagnostic, nearest, seenText } from '../diagnostics/index.js';
import { joinAddress } from '../model/index.js';
import { copyOf } from './copyOf.js';
import { encodeDate } from './encodeDate.js';
import { encodeFacts } from './encodeFacts.js';
import { isObject } from './encodeValue.js';

const KEYS = ['id', 'name', 'facts', 'answers'];
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** The entities of one list in frames, and what is wrong with them; null where the list cannot be taken. */
interface List {
  readonly entities: readonly EntityFrame[] | null;
  readonly findings: readonly Diagnostic[];
}

const idOf = (one: unknown): string | null => (isObject(one) && typeof one['id'] === 'string' ? one['id'] : null);

/** What is wrong with a list as a whole: until it is mended, nobody knows which entities there are. */
function listFaults(given: readonly unknown[], { source }: CompiledEntities, at: string): Diagnostic[] {
  const { atLeast = 0, atMost = Infinity } = source;
  const seen = new Set<string>();
  const faults = given.flatMap((one, index) => {
    const id = idOf(one);
    const place = at + joinAddress(index);
    if (!isObject(one)) {
      return [diagnostic('assessment-wrong-type', place, { expected: 'object', seen: seenText(one) })];
    }
    if (id === null || !ID.test(id))
      return [diagnostic('entity-without-id', place, { seen: 'id' in one ? seenText(one['id']) : '—' })];
    if (seen.has(id)) return [diagnostic('entity-duplicate', place, { id })];
    seen.add(id);
    return [];
  });
  if (given.length >= atLeast && given.length <= atMost) return faults;
  const range = atMost === Infinity ? `≥ ${atLeast}` : `${atLeast} – ${atMost}`;
  return [...faults, diagnostic('entities-number', at, { list: source.id, count: given.length, range })];
}

function encodeEntity(list: CompiledEntities, given: Record<string, unknown>, date: unknown, at: string) {
  const { program, source } = list;
  const frame: Frame = copyOf(program.blank);
  encodeDate(program, date, frame);
  const strangers = Object.keys(given)
    .filter((key) => !KEYS.includes(key))
    .map((seen) => diagnostic('assessment-unknown-key', at + joinAddress(seen), { seen, near: nearest(seen, KEYS) }));
  const { facts, answers = {}, name } = given;
  const wrong = Object.entries({ name: [name, 'text'], answers: [answers, 'object'] } as const).flatMap(
    ([key, [value, expected]]) => {
      const fits = expected === 'text' ? value === undefined || typeof value === 'string' : isObject(value);
      const seen = seenText(value);
      return fits ? [] : [diagnostic('assessment-wrong-type', at + joinAddress(key), { expected, seen })];
    },
  );
  // Entities have no indicators of their own.
  const answered = Object.keys(isObject(answers) ? answers : {}).map((seen) =>
    diagnostic('answer-unknown-code', at + joinAddress('answers', seen), { seen, near: '' }),
  );
  const asked = { declared: source.facts, at: `${at}/facts` };
  const wrongFacts = encodeFacts(program, facts, { frame, date }, asked);
  return {
    entity: { id: idOf(given)!, name: typeof name === 'string' ? name : null, frame },
    findings: [...strangers, ...wrong, ...answered, ...wrongFacts],
  };
}

function encodeList(list: CompiledEntities, given: unknown, date: unknown): List {
  if (given === undefined) return { entities: null, findings: [] };
  const at = joinAddress('entities', list.source.id);
  if (!Array.isArray(given)) {
    const finding = diagnostic('assessment-wrong-type', at, { expected: 'list', seen: seenText(given) });
    return { entities: null, findings: [finding] };
  }
  const faults = listFaults(given, list, at);
  if (faults.length > 0) return { entities: null, findings: faults };
  const encoded = (given as Record<string, unknown>[]).map((one) =>
    encodeEntity(list, one, date, at + joinAddress(idOf(one)!)),
  );
  return { entities: encoded.map(({ entity }) => entity), findings: encoded.flatMap(({ findings }) => findings) };
}

/**
 * The entities of an assessment, list by list, each in a frame of the program of its list. A list that is not given is
 * null, as is one that cannot be taken, with a finding: how many entities there are is then unknown.
 */
export function encodeEntities(
  { entities: lists }: Program,
  entities: unknown,
  date: unknown,
): { entities: Frame['entities']; findings: Diagnostic[] } {
  const given = isObject(entities) ? entities : {};
  const known = lists.map(({ source }) => source.id);
  const strangers = Object.keys(given)
    .filter((id) => !known.includes(id))
    .map((seen) =>
      diagnostic('assessment-unknown-key', joinAddress('entities', seen), { seen, near: nearest(seen, known) }),
    );
  const encoded = lists.map((list) =>
    encodeList(list, Object.hasOwn(given, list.source.id) ? given[list.source.id] : undefined, date),
  );
  return {
    entities: encoded.map((one) => one.entities),
    findings: [...strangers, ...encoded.flatMap(({ findings }) => findings)],
  };
}
