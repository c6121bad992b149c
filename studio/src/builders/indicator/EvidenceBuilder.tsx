import { joinAddress, ordered } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addEvidence } from '../../commands/evidence.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { WordsField } from '../fields/WordsField.js';
import styles from './Indicator.module.css';

/** What proves an indicator's answer: its words and clause, added, moved and taken away. */
export function EvidenceBuilder({ of: { code, evidence } }: { of: Indicator }) {
  const { t } = useTranslation('builders');
  const list = joinAddress('indicators', code, 'evidence');
  const all = ordered(evidence);
  return (
    <div>
      {all.map(({ id, text, anchor }, index) => {
        const at = list + joinAddress(id);
        return (
          <div key={id} className={fields.item}>
            <div className={fields.row}>
              <span className={styles.number}>{id}</span>
              <WordsField at={`${at}/text`} label={`${t('evidence')} ${id}`} value={text} isBare isLong />
              <LineTools
                at={at}
                of={`${t('evidence')} ${id}`}
                isFirst={index === 0}
                isLast={index === all.length - 1}
              />
            </div>
            <div className={styles.under}>
              <AnchorField at={`${at}/anchor`} value={anchor} isBare />
            </div>
          </div>
        );
      })}
      <AddButton label={t('addEvidence')} command={() => addEvidence(code, { zh: t('newEvidence') })} />
    </div>
  );
}
