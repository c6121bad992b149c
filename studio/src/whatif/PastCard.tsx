import { nameIn } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import type { Ground } from '../document/useTrial.js';
import { Card } from '../parts/Card.js';
import { Flows } from './Flows.js';
import styles from './Outcomes.module.css';
import { flowsOf, ladderOf, pairsOf } from './outcomes.js';
import { Pairs } from './Pairs.js';
import type { PastAnswer } from './question.js';
import { type PastCases, useArchivesOf, versionOf } from './usePastCases.js';
import room from './WhatIf.module.css';
import type { Picked } from './WhyPicked.js';

interface PastCardProps {
  readonly ground: Ground;
  readonly past: PastCases;
  /** Null until they were judged first. */
  readonly judged: PastAnswer | null;
  /** Whether they are those of a trial before the present one. */
  readonly isBehind: boolean;
  /** Null for the assessments that ship with the standard. */
  readonly archive: string | null;
  readonly picked: Picked | null;
  readonly onArchive: (archive: string | null) => void;
  readonly onPick: (picked: Picked) => void;
}

/** What is looked at of how many, and what of it does not count. */
function Extent({ past: { cases, count, foreign, from } }: { past: PastCases }) {
  const { t } = useTranslation('whatif');
  if (cases === null) return null;
  const read = cases.length + foreign;
  return (
    <p className={styles.remark}>
      {t(read < count ? 'pastSome' : 'pastAll', { shown: read, count })}
      {foreign > 0 && ` · ${t('pastForeign', { count: foreign })}`}
      {from && ` · ${t('pastCarried', { version: from.version })}`}
    </p>
  );
}

/** How past assessments spread over the grades before and after, and who moves; of a long archive a stated sample. */
export function PastCard({ ground, past, judged, isBehind, archive, picked, onArchive, onPick }: PastCardProps) {
  const { t } = useTranslation('whatif');
  const { ruleset } = useOpenStandard();
  const version = versionOf(ground);
  const archives = useArchivesOf(version?.digest);
  const { cases, isLost } = past;
  const ladder = ladderOf(ruleset);
  const state = (): string | null => {
    if (version === null) return t('pastNoVersion');
    if (isLost) return t('pastLost');
    if (cases === null) return t('pastReading');
    if (cases.length === 0) return `${t('pastNone')}. ${t('pastNoneHelp')}`;
    return judged === null ? t('pastJudging') : null;
  };
  const told = state();
  const nameOf = (at: number): string => {
    const { assessment, position } = cases![at]!;
    return nameIn(assessment) ?? t('case', { position });
  };
  const flows = judged ? flowsOf(ladder, judged.before, judged.after) : [];
  const count = flows.reduce((sum, { who }) => sum + who.length, 0);
  const pick = (at: number): void => {
    const { position } = cases![at]!;
    onPick({ kind: 'past', id: String(position), at, who: nameOf(at), before: judged!.before[at]! });
  };
  return (
    <Card title={t('past')}>
      {version !== null && (
        <div className={room.choice}>
          <select
            aria-label={t('pastWhich')}
            value={archive ?? ''}
            onChange={({ target }) => onArchive(target.value === '' ? null : target.value)}
          >
            <option value="">{t('pastSynthetic')}</option>
            {archives.map(({ id, title, count }) => (
              <option key={id} value={id}>
                {t('pastArchive', { title, count })}
              </option>
            ))}
          </select>
        </div>
      )}
      {told !== null && <p className={styles.remark}>{told}</p>}
      {told === null && judged && (
        <div data-distribution="past" data-moved={count} aria-busy={isBehind} className={styles.distribution}>
          <p className={isBehind ? styles.remark : 'visually-hidden'} role="status">
            {isBehind ? t('behind') : t('moved', { count })}
          </p>
          <Pairs pairs={pairsOf(ladder, judged.before, judged.after)} ruleset={ruleset} />
          <Extent past={past} />
          <Flows
            flows={flows}
            chosen={picked?.kind === 'past' ? picked.id : null}
            name={(at) => ({ key: String(cases![at]!.position), short: nameOf(at), long: nameOf(at) })}
            onChoose={pick}
          />
        </div>
      )}
    </Card>
  );
}
