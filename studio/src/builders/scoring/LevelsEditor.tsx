import { joinAddress, ordered } from '@biaochi/engine';
import type { LevelsScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addLevel, chooseLevelBy, firstCondition } from '../../commands/levels.js';
import { isConditional, levelsLike } from '../../commands/levelsLike.js';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import { tableOrder } from '../../commands/tableOrder.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Segmented } from '../../parts/Segmented.js';
import { levelPoints } from '../../projections/levelPoints.js';
import { showFigure } from '../../projections/words/figures.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';
import styles from './Scoring.module.css';

type Level = LevelsScoring['levels'][number];

/** How long the words of a level may be that stand in one line with its points. */
const ONE_LINE = 24;

/** One level: its id, what it looks like or its condition, and what it earns. */
function LevelItem({
  scoring,
  code,
  level,
  index,
}: {
  scoring: LevelsScoring;
  code: string;
  level: Level;
  index: number;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const isLive = String(useLive().result.indicators[code]?.level) === String(level.id);
  const at = scoringAt(code) + joinAddress('levels', level.id);
  const isPrinted = (level.label?.zh.length ?? 0) > ONE_LINE;
  return (
    <div className={styles.level} data-level={level.id} aria-current={isLive || undefined}>
      <div className={isPrinted ? `${fields.row} ${styles.printed}` : fields.row}>
        <span className={styles.levelId}>
          <CodeField at={at} code={String(level.id)} label={t('levelId', { level: level.id })} isBare />
        </span>
        <WordsField
          at={`${at}/label`}
          label={`${t('level')} ${level.id}`}
          value={level.label}
          isOptional
          isBare
          isLong
          placeholder={t('levelWords')}
        />
        <NumberField
          label={t('pointsOf', { level: level.id })}
          value={level.points}
          write={(points) => run(setField(`${at}/points`, points))}
        />
        <LineTools
          at={at}
          of={`${t('level')} ${level.id}`}
          isFirst={index === 0}
          isLast={index === scoring.levels.length - 1}
        />
      </div>
      {scoring.weight !== undefined && (
        <p className={styles.weighted}>
          {String(level.points)} → <b>{showFigure(levelPoints(scoring, level))}</b>
        </p>
      )}
      {level.when && (
        <div className={styles.under}>
          <ConditionBuilder at={`${at}/when`} value={level.when} />
        </div>
      )}
      {level.anchor && (
        <div className={styles.under}>
          <AnchorField at={`${at}/anchor`} value={level.anchor} isBare />
        </div>
      )}
    </div>
  );
}

/** Levels, chosen by conditions or by the evaluator, and what each earns. */
export function LevelsEditor({ scoring, indicator: { code } }: ScoringEditorProps<LevelsScoring>) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const first = firstCondition(ruleset, code);
  const likes = tableOrder(ruleset).filter((one) => one.code !== code && isConditional(one));
  const byConditions = scoring.levels.some(({ when }) => when !== undefined);
  const at = scoringAt(code);
  return (
    <>
      <div className={fields.row}>
        <Segmented
          label={t('chosenBy')}
          value={byConditions ? 'conditions' : 'evaluator'}
          onChange={(next) => run(chooseLevelBy(code, next === 'evaluator' || !first ? 'evaluator' : first))}
          options={[
            { value: 'evaluator', label: t('byJudge') },
            { value: 'conditions', label: t('byConditions') },
          ]}
        />
      </div>
      {likes.length > 0 && (
        <SelectField
          label={t('levelsLike')}
          value=""
          options={[
            { value: '', label: t('levelsLikeNone') },
            ...likes.map((one) => ({ value: one.code, label: `${one.code} ${text(one.title)}` })),
          ]}
          write={(from) => (from === '' ? null : run(levelsLike(code, from)))}
        />
      )}
      {scoring.weight !== undefined && (
        <div className={styles.pair}>
          <NumberField
            isBare={false}
            label={t('weight')}
            value={scoring.weight}
            unit="%"
            isOptional
            write={(weight) => run(setField(`${at}/weight`, weight ?? undefined))}
          />
          <NumberField
            isBare={false}
            label={t('outOf')}
            value={scoring.outOf}
            isOptional
            write={(outOf) => run(setField(`${at}/outOf`, outOf ?? undefined))}
          />
        </div>
      )}
      <div>
        {ordered(scoring.levels).map((level, index) => (
          <LevelItem key={level.id} {...{ scoring, code, level, index }} />
        ))}
      </div>
      <AddButton label={t('addLevel')} command={() => addLevel(code, byConditions ? first : null)} />
    </>
  );
}
