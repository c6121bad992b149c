import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { LadderBuilder } from '../../builders/rulings/LadderBuilder.js';
import { useEditor } from '../../document/useEditor.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { ConditionView } from '../../kinds/condition/ConditionView.js';
import { rangeWords } from '../../kinds/scoring/ranges.js';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { nameOf } from '../../projections/explanation/names.js';
import type { Scope } from '../../projections/explanation/scope.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { Why } from '../../why/Why.js';
import { mainScale } from '../../projections/mainScale.js';
import { MainRuler } from '../MainRuler.js';
import { Outcomes } from '../../why/Outcomes.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { WhatIfLink } from './WhatIfLink.js';
import { Section } from './Section.js';
import { SuffixesEditor, SuffixesReading } from './SuffixSections.js';

/** A limit that is set elsewhere by its name, with the value on the bench where there is one. */
function namedLimit(scope: Scope, reference: string): string {
  const seen = seenValue(scope, reference);
  const name = nameOf(scope, reference);
  return seen.known ? scope.word('bound.named', { name, value: seen.text }) : name;
}

/** The ladder of a draft, written in. */
function GradesEditor() {
  const { t } = useTranslation('panels');
  return (
    <>
      <Head title={t('grades')}>
        <WhatIfLink />
      </Head>
      <DescentSection places={['/grades', '/suffixes']} />
      <Section title={t('grades')}>
        <LadderBuilder />
      </Section>
      <SuffixesEditor />
    </>
  );
}

/** The grades: read, or in a draft written in. */
export function GradesPanel() {
  return useEditor() ? <GradesEditor /> : <GradesReading />;
}

/** The grade ladder, best first, with the total that decides it on its ruler. */
function GradesReading() {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const { result } = useLive();
  const { ruleset } = scope.catalog;
  const { blank } = useOpenStandard();
  const scale = mainScale(ruleset, blank);
  const limit = (value: string | number | { fact: string } | undefined) =>
    typeof value === 'object' ? namedLimit(scope, value.fact) : value;
  return (
    <>
      <Head title={t('grades')}>
        <WhatIfLink />
      </Head>
      <DescentSection places={['/grades', '/suffixes']} />
      <Section title={<Why subject="grade:">{t('grades')}</Why>}>
        {ordered(ruleset.grades).map((grade) => (
          <div key={grade.id} className={styles.grade} aria-current={result.outcome.grade === grade.id || undefined}>
            <b>{scope.text(grade.label)}</b>
            <Clause of={grade.anchor} />
            {ordered(grade.bounds).map((bound) => {
              const { atLeast, above, atMost, below } = bound;
              const range = {
                ...(atLeast !== undefined && { atLeast: limit(atLeast) ?? '' }),
                ...(above !== undefined && { above: limit(above) ?? '' }),
                ...(atMost !== undefined && { atMost: limit(atMost) ?? '' }),
                ...(below !== undefined && { below: limit(below) ?? '' }),
              };
              return (
                <span key={bound.id} className="t2">
                  {nameOf(scope, `total:${bound.total}`)} {rangeWords(range, undefined, t)}
                </span>
              );
            })}
            {grade.when && <ConditionView condition={grade.when} />}
            {!grade.bounds && !grade.when && <span className="t2">{t('elseGrade')}</span>}
          </div>
        ))}
      </Section>
      <SuffixesReading />
      <Section title={t('fixtures')}>{scale ? <MainRuler size="full" /> : <Outcomes />}</Section>
    </>
  );
}
