import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { NamedBuilder } from '../../builders/condition/NamedBuilder.js';
import { EntityListBuilder } from '../../builders/entities/EntityListBuilder.js';
import { DerivedBuilder } from '../../builders/inputs/DerivedBuilder.js';
import { FactBuilder } from '../../builders/inputs/FactBuilder.js';
import { TableBuilder } from '../../builders/inputs/TableBuilder.js';
import { addEntities } from '../../commands/entities.js';
import { firstCondition } from '../../commands/levels.js';
import { addMember } from '../../commands/members.js';
import { addDerived, addFact } from '../../commands/quantities.js';
import { addTable } from '../../commands/tables.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import { MemberSections } from './MemberSections.js';

/** The facts, repeating entities, reference tables, computed quantities and named conditions of a draft, written in. */
export function InputsEditor() {
  const { t } = useTranslation(['panels', 'builders']);
  const { ruleset } = useOpenStandard();
  const first = firstCondition(ruleset);
  return (
    <>
      <Head title={t('inputs')} />
      <DescentSection places={['/facts', '/entities', '/tables', '/derived']} />
      <MemberSections
        list="facts"
        members={ordered(ruleset.facts)}
        add={{ label: t('builders:addFact'), command: () => addFact({ zh: t('builders:newFact') }) }}
      >
        {(fact) => <FactBuilder of={fact} />}
      </MemberSections>
      <MemberSections
        list="entities"
        members={ordered(ruleset.entities)}
        add={{
          label: t('builders:addEntities'),
          command: () => addEntities({ zh: t('builders:newEntities') }, { zh: t('builders:entities.count') }),
        }}
      >
        {(list) => <EntityListBuilder of={list} />}
      </MemberSections>
      <MemberSections
        list="tables"
        members={ordered(ruleset.tables)}
        add={{ label: t('builders:addTable'), command: () => addTable({ zh: t('builders:newTable') }) }}
      >
        {(table) => <TableBuilder of={table} />}
      </MemberSections>
      <MemberSections
        list="derived"
        members={ordered(ruleset.derived)}
        add={{ label: t('builders:addDerived'), command: () => addDerived({ zh: t('builders:newDerived') }) }}
      >
        {(derived) => <DerivedBuilder of={derived} />}
      </MemberSections>
      {first && (
        <MemberSections
          list="conditions"
          members={ordered(ruleset.conditions)}
          add={{
            label: t('builders:addNamed'),
            command: () =>
              addMember('/conditions', 'condition', () => ({ label: { zh: t('builders:newNamed') }, when: first })),
          }}
        >
          {(named) => <NamedBuilder of={named} />}
        </MemberSections>
      )}
    </>
  );
}
