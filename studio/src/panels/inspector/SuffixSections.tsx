import { joinAddress, ordered } from '@biaochi/engine';
import type { Ruleset, Text } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { SuffixBuilder } from '../../builders/rulings/SuffixBuilder.js';
import type { Command } from '../../commands/command.js';
import { firstCondition } from '../../commands/levels.js';
import { addMember } from '../../commands/members.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ConditionView } from '../../kinds/condition/ConditionView.js';
import { Clause } from '../../parts/Clause.js';
import { Why } from '../../why/Why.js';
import { MemberSections } from './MemberSections.js';
import { Section } from './Section.js';

/** A further suffix, under the first condition that can be made until it is changed. */
const addSuffix = (ruleset: Ruleset, label: Text): Command => {
  const when = firstCondition(ruleset);
  return addMember('/suffixes', 'suffix', () => ({ label, text: { zh: '+' }, ...(when && { when }) }));
};

/** The suffixes of a draft, written in. */
export function SuffixesEditor() {
  const { t } = useTranslation('builders');
  const { ruleset } = useOpenStandard();
  return (
    <MemberSections
      list="suffixes"
      members={ordered(ruleset.suffixes)}
      add={{ label: t('addSuffix'), command: () => addSuffix(ruleset, { zh: t('newSuffix') }) }}
    >
      {(suffix) => <SuffixBuilder of={suffix} />}
    </MemberSections>
  );
}

/** The suffixes as they are read: what is written, what for, behind which grades, and when. */
export function SuffixesReading() {
  const text = useText();
  const { ruleset } = useOpenStandard();
  return ordered(ruleset.suffixes).map(({ id, label, text: mark, when, grades, anchor }) => (
    <div key={id} data-place={joinAddress('suffixes', id)}>
      <Section
        title={
          <Why subject={`suffix:${id}`}>
            {text(mark)} {text(label)}
          </Why>
        }
        remark={<Clause of={anchor} />}
      >
        {grades && (
          <p className="t2">
            {ordered(ruleset.grades)
              .filter((grade) => grades.includes(grade.id))
              .map((grade) => text(grade.label))
              .join(' / ')}
          </p>
        )}
        <ConditionView condition={when} />
      </Section>
    </div>
  ));
}
