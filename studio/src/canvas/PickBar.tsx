import { Panel } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { isSign } from '../kinds/node/index.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { gradeTone } from '../projections/gradeTone.js';
import { suffixText } from '../projections/suffixText.js';
import { headline } from '../projections/verdict/headline.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Canvas.module.css';

/** The fixture on the canvas and its verdict. */
export function PickBar() {
  const { t } = useTranslation('canvas');
  const { fixtures, ruleset } = useOpenStandard();
  const { fixture, result, chooseFixture } = useLive();
  const text = useText();
  const scope = useScope();
  const head = headline(scope);
  const grade = ruleset.grades.find((each) => each.id === result.outcome.grade);
  return (
    <Panel position="top-center" className={`${styles.fly} ${styles.pick}`}>
      <label className="t3 s12" htmlFor="canvas-fixture">
        {t('fixture')}
      </label>
      <select id="canvas-fixture" value={fixture?.id ?? ''} onChange={({ target }) => chooseFixture(target.value)}>
        {fixtures.map((each) => (
          <option key={each.id} value={each.id}>
            {text(each.title)}
          </option>
        ))}
      </select>
      <span className={styles.rule} />
      {head && (
        <span className="nw">
          {isSign(head.total.id) ? head.total.id : text(head.total.label)}{' '}
          <Why subject={`total:${head.total.id}`}>
            <b>{head.seen.text}</b>
          </Why>
        </span>
      )}
      <Chip tone={gradeTone(ruleset, result)}>
        {grade ? text(grade.label) + suffixText(ruleset, result, text) : t('undetermined')}
      </Chip>
      <Why subject="outcome" className={styles.tool}>
        {t('why')}
      </Why>
    </Panel>
  );
}
