import { joinAddress, ordered } from '@biaochi/engine';
import type { LevelIndexTotal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { Icon } from '../../parts/Icon.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { ChoiceList } from '../condition/ChoiceList.js';
import { Token } from '../condition/Token.js';
import { useRun } from '../fields/useRun.js';
import styles from './Rulings.module.css';

/** Which of the members' levels count towards an index: one alone, or with all that are better. */
export function CountedField({ of: { id, members, counted } }: { of: LevelIndexTotal }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const rubrics = catalogOf(ruleset)
    .members(members)
    .flatMap(({ scoring }) => (scoring.method === 'levels' ? ordered(scoring.levels) : []));
  const levels = new Map([...rubrics.map((level) => level.id), ...counted].map((level) => [String(level), level]));
  const isCounted = (level: string): boolean => counted.some((one) => String(one) === level);
  const toggle = (key: string): void => {
    const kept = [...levels].filter(([one]) => (one === key ? !isCounted(one) : isCounted(one)));
    run(
      setField(
        `${joinAddress('totals', id)}/counted`,
        kept.map(([, level]) => level),
      ),
    );
  };
  return (
    <div className={styles.selected} role="group" aria-label={t('counted')}>
      <span className="t3 s12">{t('counted')}</span>
      {counted.map((level) => (
        <button
          key={level}
          type="button"
          className={styles.chip}
          aria-label={`${t('remove')} ${level}`}
          onClick={() => toggle(String(level))}
        >
          {level}
          <Icon name="close" size="small" />
        </button>
      ))}
      <Token
        label={t('counted')}
        panel={() => (
          <ChoiceList
            choices={[...levels.keys()].map((level) => ({ id: level, label: level, isChosen: isCounted(level) }))}
            onChoose={toggle}
          />
        )}
      >
        <Icon name="plus" size="small" />
      </Token>
    </div>
  );
}
