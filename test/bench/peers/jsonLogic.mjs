// The stages in JSON-logic notation, run by json-logic-engine (built) and by json-logic-js.
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';

function printed(node) {
  switch (node.op) {
    case 'number':
    case 'constant':
      return node.value;
    case 'true':
      return true;
    case 'fact':
    case 'stage':
      return { var: node.name };
    default:
      return { [node.op]: node.of.map(printed) };
  }
}

const rulesOf = ({ stages }) => stages.map(({ name, expression }) => [name, printed(expression)]);

/** json-logic-engine, every stage built to a function beforehand. */
export function jsonLogicEngine(translated) {
  const engine = new LogicEngine();
  engine.addMethod('floor', ([value]) => Math.floor(value), { sync: true, deterministic: true });
  const built = rulesOf(translated).map(([name, rule]) => [name, engine.build(rule)]);
  return (facts) => {
    const data = { ...facts };
    let last;
    for (const [name, run] of built) last = data[name] = run(data);
    return translated.grades[last];
  };
}

/** json-logic-js, which interprets the rules each time. */
export function jsonLogicJs(translated) {
  jsonLogic.add_operation('floor', Math.floor);
  const rules = rulesOf(translated);
  return (facts) => {
    const data = { ...facts };
    let last;
    for (const [name, rule] of rules) last = data[name] = jsonLogic.apply(rule, data);
    return translated.grades[last];
  };
}
