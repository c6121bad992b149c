import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../document/useEditor.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { nameOf, titleOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { Why } from '../../why/Why.js';
import { DescentSection } from './Departures.js';
import { EntityListSection } from './EntityListSection.js';
import { Head } from './Head.js';
import { InputsEditor } from './InputsEditor.js';
import { ReferenceTableSection } from './ReferenceTableSection.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

function Line({ reference, help }: { reference: string; help?: string | undefined }) {
  const scope = useScope();
  return (
    <li>
      <span className={styles.grow}>
        {nameOf(scope, reference)}
        {help && <p className="t3 s12">{help}</p>}
      </span>
      <Why subject={reference}>{seenValue(scope, reference).text}</Why>
    </li>
  );
}

/** What is entered, and what is computed from it, with the values of the assessment on the bench. */
function InputsReading() {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const { ruleset } = useOpenStandard();
  const facts = ordered(ruleset.facts);
  return (
    <>
      <Head title={t('inputs')} />
      <DescentSection places={['/facts', '/entities', '/tables', '/derived']} />
      {facts.length > 0 && (
        <Section title={t('facts')}>
          <ul className={styles.list}>
            {facts.map(({ id, help }) => (
              <Line key={id} reference={`fact:${id}`} help={help && scope.text(help)} />
            ))}
          </ul>
        </Section>
      )}
      {ordered(ruleset.indicators)
        .filter(({ inputs = [] }) => inputs.length > 0)
        .map(({ code, inputs, anchor }) => (
          <Section key={code} title={titleOf(scope, code)} remark={<Clause of={anchor} />}>
            <ul className={styles.list}>
              {ordered(inputs).map(({ id, help }) => (
                <Line key={id} reference={`value:${code}/${id}`} help={help && scope.text(help)} />
              ))}
            </ul>
          </Section>
        ))}
      {ordered(ruleset.entities).map((list) => (
        <EntityListSection key={list.id} list={list} />
      ))}
      {ordered(ruleset.tables).map((table) => (
        <ReferenceTableSection key={table.id} table={table} />
      ))}
      {ordered(ruleset.derived).map(({ id, label, formula, anchor }) => (
        <Section key={id} title={scope.text(label)} remark={<Clause of={anchor} />}>
          <code className={styles.formula}>{formula.text}</code>
          <ul className={styles.list}>
            {Object.entries(formula.where).map(([symbol, reference]) => (
              <li key={symbol}>
                <code className="t3">{symbol}</code>
                <span className={styles.grow}>{nameOf(scope, reference)}</span>
                <span>{seenValue(scope, reference).text}</span>
              </li>
            ))}
            <li>
              <span className={styles.grow}>{scope.text(label)}</span>
              <b>
                <Why subject={`derived:${id}`}>{seenValue(scope, `derived:${id}`).text}</Why>
              </b>
            </li>
          </ul>
        </Section>
      ))}
    </>
  );
}

/** What is entered and computed: read, or in a draft written in. */
export function InputsPanel() {
  return useEditor() ? <InputsEditor /> : <InputsReading />;
}
