// The stages in the expression language of zen-engine: one decision with one expression node.
import { ZenEngine } from '@gorules/zen-engine';

function printed(node) {
  const of = (node.of ?? []).map(printed);
  switch (node.op) {
    case 'number':
    case 'constant':
      return JSON.stringify(node.value);
    case 'true':
      return 'true';
    case 'fact':
      return node.name;
    case 'stage':
      return `$.${node.name}`;
    case 'if':
      return `(${of[0]} ? ${of[1]} : ${of[2]})`;
    case 'and':
      return `(${of.join(' and ')})`;
    case 'floor':
      return `floor(${of[0]})`;
    default:
      return `(${of.join(` ${node.op} `)})`;
  }
}

/** zen-engine, the decision created once. */
export function zen({ stages, grades }) {
  const expressions = stages.map(({ name, expression }) => ({ id: name, key: name, value: printed(expression) }));
  const edge = (id, sourceId, targetId) => ({ id, sourceId, targetId, type: 'edge' });
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: {} },
      { id: 'all', name: 'all', type: 'expressionNode', content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', content: {} },
    ],
    edges: [edge('a', 'in', 'all'), edge('b', 'all', 'out')],
  });
  const last = stages.at(-1).name;
  return async (facts) => grades[(await decision.evaluate(facts)).result[last]];
}
