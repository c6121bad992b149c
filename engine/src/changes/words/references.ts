import type { Ruleset, Text } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { textIn } from './language.js';
import { rowWords } from './nouns.js';

type Named = readonly { readonly id: string; readonly label?: Text; readonly unit?: string }[] | undefined;

interface Meant {
  readonly words: string;
  readonly unit?: string;
}

/** What a reference names, and the unit it is measured in. */
export function referenceWords(reference: string, ruleset: Ruleset, language: Language): Meant {
  const at = reference.indexOf(':');
  const [space, name] = [reference.slice(0, at), reference.slice(at + 1)];
  const [code = '', member = ''] = name.split('/');
  const row = rowWords(code)[language];
  const indicator = ruleset.indicators.find((one) => one.code === code);
  const labelled = (list: Named, id: string): Meant => {
    const found = list?.find((one) => one.id === id);
    return { words: found?.label ? textIn(found.label, language) : id, ...(found?.unit && { unit: found.unit }) };
  };
  const lists: Readonly<Record<string, () => Meant>> = {
    fact: () => labelled(ruleset.facts, name),
    parameter: () => labelled(ruleset.parameters, name),
    table: () => labelled(ruleset.tables, name),
    derived: () => labelled(ruleset.derived, name),
    aggregate: () => labelled(ruleset.entities?.find((list) => list.id === code)?.aggregates, member),
    value: () => labelled(indicator?.inputs, member),
    check: () => ({ words: language === 'zh' ? `${row}分项${member}` : `check ${member} of ${row}` }),
    level: () => ({ words: language === 'zh' ? `${row}的档位` : `level of ${row}` }),
    points: () => ({ words: language === 'zh' ? `${row}得分` : `points of ${row}` }),
    answer: () => ({ words: row }),
    status: () => ({ words: row }),
  };
  return lists[space]?.() ?? { words: name };
}
