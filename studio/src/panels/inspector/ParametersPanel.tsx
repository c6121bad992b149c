import { joinAddress, ordered, referencesOf } from '@biaochi/engine';
import type { Grade, Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ParameterBuilder } from '../../builders/inputs/ParameterBuilder.js';
import { addParameter } from '../../commands/quantities.js';
import { useEditor } from '../../document/useEditor.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useScope } from '../../kinds/useScope.js';
import { rangeWords } from '../../projections/explanation/quantities.js';
import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { MemberSections } from './MemberSections.js';
import { Section } from './Section.js';

type Parameter = NonNullable<Ruleset['parameters']>[number];

/** Whether a step of the ladder reads a reference in a bound or in its condition. */
function reads({ bounds = [], when }: Grade, reference: string, ruleset: Ruleset): boolean {
  const limits = bounds.flatMap(({ atLeast, above, atMost, below }) => [atLeast, above, atMost, below]);
  const inBounds = limits.some((limit) => typeof limit === 'object' && limit.fact === reference);
  return inBounds || referencesOf(when, ruleset).includes(reference);
}

function ParameterSection({ of: { id, label, unit, range, setBy, anchor } }: { of: Parameter }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const { ruleset } = useOpenStandard();
  const { result } = useLive();
  const reference = `parameter:${id}`;
  const seen = seenValue(scope, reference);
  const source = result.parameters[id]?.source;
  const grades = ordered(ruleset.grades).filter((grade) => reads(grade, reference, ruleset));
  return (
    <div data-place={joinAddress('parameters', id)}>
      <Section title={scope.text(label)} remark={<Clause of={anchor} />}>
        <dl className={styles.facts}>
          <dt>{t('range')}</dt>
          <dd>{rangeWords(scope, range, unit)}</dd>
          {setBy && (
            <>
              <dt>{t('setBy')}</dt>
              <dd>{scope.text(setBy)}</dd>
            </>
          )}
          {grades.length > 0 && (
            <>
              <dt>{t('usedBy')}</dt>
              <dd>{grades.map((grade) => scope.text(grade.label)).join(t('listSeparator'))}</dd>
            </>
          )}
          <dt>{t('valueOnBench')}</dt>
          <dd>
            {seen.known ? <b>{seen.text}</b> : scope.word('word.unstated')}
            {source && <span className="t3"> {t(`source.${source}`)}</span>}
          </dd>
        </dl>
      </Section>
    </div>
  );
}

/** The values that the adopting authority sets: their range, who sets them, where they count, and what is tried on the bench. */
export function ParametersPanel() {
  const { t } = useTranslation(['panels', 'builders']);
  const { ruleset } = useOpenStandard();
  const editor = useEditor();
  return (
    <>
      <Head title={t('parameters')}>
        <span>{t('parametersHelp')}</span>
      </Head>
      <DescentSection places={['/parameters']} />
      {editor ? (
        <MemberSections
          list="parameters"
          members={ordered(ruleset.parameters)}
          add={{ label: t('builders:addParameter'), command: () => addParameter({ zh: t('builders:newParameter') }) }}
        >
          {(parameter) => <ParameterBuilder of={parameter} />}
        </MemberSections>
      ) : (
        ordered(ruleset.parameters).map((each) => <ParameterSection key={each.id} of={each} />)
      )}
    </>
  );
}
