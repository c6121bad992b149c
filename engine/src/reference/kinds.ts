import type { Session } from './session.js';
import type { Kind } from './value.js';
import { named } from './lookup.js';

const factKinds = { boolean: 'boolean', number: 'number', date: 'number', choice: 'text', choices: 'list' } as const;

function levelKind(session: Session, code: string): Kind {
  const { scoring } = session.indicator(code);
  return scoring.method === 'levels' && scoring.levels.every((level) => typeof level.id === 'number')
    ? 'number'
    : 'text';
}

const kinds: Readonly<Record<string, (session: Session, name: string) => Kind>> = {
  fact: (session, name) => factKinds[named(session.ruleset.facts, name).type],
  value: (session, name) => {
    const [code = '', input = ''] = name.split('/');
    return named(session.indicator(code).inputs, input).type;
  },
  check: () => 'boolean',
  answer: () => 'boolean',
  level: levelKind,
  status: () => 'text',
};

/** The namespace and the name of a reference. */
export function splitReference(reference: string): [string, string] {
  const colon = reference.indexOf(':');
  return [reference.slice(0, colon), reference.slice(colon + 1)];
}

/** What kind of value a reference stands for. */
export function kindOf(session: Session, reference: string): Kind {
  const [namespace, name] = splitReference(reference);
  return kinds[namespace]?.(session, name) ?? 'number';
}
