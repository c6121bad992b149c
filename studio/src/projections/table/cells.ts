import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import type { EditableColumn } from '../../commands/cellColumns.js';
import { catalogOf } from '../words/catalog.js';

/** What the words of cells depend on. */
export interface CellWords {
  readonly language: 'zh' | 'en';
  readonly applies: Readonly<Record<Indicator['applicability']['byEvaluator'], string>>;
}

/** What a cell says as plain text: what is edited, and what is copied. */
export function cellText(ruleset: Ruleset, indicator: Indicator, column: EditableColumn, words: CellWords): string {
  const { scoring, title } = indicator;
  switch (column) {
    case 'number':
      return indicator.code;
    case 'subgroup': {
      const group = catalogOf(ruleset).group.get(indicator.group);
      return group ? (group.title[words.language] ?? group.title.zh) : indicator.group;
    }
    case 'requirement':
      return title[words.language] ?? '';
    case 'class':
      return catalogOf(ruleset).classOf(indicator)?.mark ?? indicator.class;
    case 'scoring':
      if (scoring.method === 'met') return String(scoring.points ?? '');
      if (scoring.method === 'formula') return String(scoring.full);
      return 'weight' in scoring ? String(scoring.weight ?? '') : '';
    case 'applies':
      return words.applies[indicator.applicability.byEvaluator];
    case 'source':
      return indicator.anchor?.clause ?? '';
  }
}
