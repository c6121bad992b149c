import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsByUse } from '../projections/form/factsByUse.js';
import { catalogOf } from '../projections/words/catalog.js';
import { useFormItems } from '../form/useFormItems.js';
import { useLiveRuleset } from '../why/useExplanation.js';
import styles from './EvaluationForm.module.css';
import { Facts } from './Facts.js';
import { GroupItems } from './GroupItems.js';
import { Groups } from './Groups.js';
import { FACTS, type Spot } from './spot.js';
import { Standing } from './Standing.js';

/** An evaluator's form: groups with their progress, the items of one group, and what it comes to. */
export function EvaluationForm({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation('evaluate');
  const ruleset = useLiveRuleset();
  const sections = useFormItems('', 'all', []);
  const uses = factsByUse(ruleset);
  const hasFacts =
    uses.asked.length + uses.reported.length + (ruleset.parameters?.length ?? 0) + (ruleset.entities?.length ?? 0) > 0;
  const stops = [...(hasFacts ? [FACTS] : []), ...sections.map(({ group }) => group.code)];
  const [spot, setSpot] = useState<Spot>({ group: stops[0] ?? FACTS });
  const at = stops.indexOf(spot.group);
  const section = sections.find(({ group }) => group.code === spot.group);

  /** To the group before or after, at its last or first item. */
  const leave = (by: 1 | -1) => {
    const group = stops[at + by];
    if (group === undefined) return;
    const items = sections.find((each) => each.group.code === group)?.items;
    const code = (by === 1 ? items?.[0] : items?.at(-1))?.code;
    setSpot({ group, ...(code !== undefined && { code }) });
  };
  const goTo = (code: string) => {
    const catalog = catalogOf(ruleset);
    const indicator = catalog.indicator.get(code);
    const group = indicator && catalog.topGroupOf(indicator);
    setSpot(group ? { group: group.code, code } : { group: FACTS });
  };
  const steps = {
    ...(at > 0 && { onBefore: () => leave(-1) }),
    ...(at < stops.length - 1 && { onAfter: () => leave(1) }),
  };
  return (
    <div className={styles.page}>
      <Groups sections={sections} hasFacts={hasFacts} at={spot.group} onGo={(group) => setSpot({ group })} />
      <section className={styles.middle} aria-label={t('form')}>
        {section ? (
          <GroupItems section={section} spot={spot} isReadOnly={isReadOnly} {...steps} />
        ) : (
          <Facts isReadOnly={isReadOnly} {...steps} />
        )}
      </section>
      <Standing onGo={goTo} />
    </div>
  );
}
