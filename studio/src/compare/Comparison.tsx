import { applyTextEdits, diffRulesets, followText } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentText } from '../document/documentText.js';
import { EmptyState } from '../parts/EmptyState.js';
import { TextDiff } from '../source/TextDiff.js';
import { ChangeList } from './ChangeList.js';
import styles from './Compare.module.css';
import { SideBySide } from './SideBySide.js';

export type Show = 'list' | 'table' | 'text';

/** Both versions as texts of one layout, so that they differ in what they say alone. */
function textsOf(a: Ruleset, b: Ruleset): { before: string; after: string } {
  const after = documentText(b);
  return {
    before: applyTextEdits(
      after,
      followText(after, a, () => documentText(a)),
    ),
    after,
  };
}

/** Two versions compared: in words, as tables, or as texts. */
export function Comparison({ a, b, show }: { a: Ruleset; b: Ruleset; show: Show }) {
  const { t } = useTranslation('compare');
  const now = useDeferredValue(b);
  const diff = useMemo(() => diffRulesets(a, now), [a, now]);
  const texts = useMemo(() => (show === 'text' ? textsOf(a, now) : null), [a, now, show]);
  if (texts) {
    return (
      <div className={styles.text}>
        <TextDiff {...texts} />
      </div>
    );
  }
  if (diff.entries.length === 0) return <EmptyState icon="check" title={t('same')} />;
  return show === 'list' ? <ChangeList diff={diff} ground={a} /> : <SideBySide a={a} b={now} diff={diff} />;
}
