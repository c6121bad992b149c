import { ordered } from '@biaochi/engine';
import type { Anchor } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setAnchor } from '../../commands/anchors.js';
import { useOpenStandard } from '../../document/useStandard.js';
import styles from './Fields.module.css';
import { SelectField } from './SelectField.js';
import { TextField } from './TextField.js';
import { useRun } from './useRun.js';

/** Where something comes from: the clause, and the document where there are several. An emptied clause takes it away. */
export function AnchorField({
  at,
  value,
  isBare = false,
}: {
  at: string;
  value: Anchor | undefined;
  isBare?: boolean;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const sources = ordered(useOpenStandard().ruleset.sources);
  return (
    <div className={styles.anchor}>
      <TextField
        label={t('anchor')}
        isBare={isBare}
        value={value?.clause ?? ''}
        write={(clause) => run(setAnchor(at, { clause }))}
        placeholder={isBare ? t('anchor') : t('anchorHint')}
      />
      {value && sources.length > 1 && (
        <SelectField
          label={t('document')}
          isBare
          value={value.document}
          options={sources.map(({ id, number }) => ({ value: id, label: number }))}
          write={(document) => run(setAnchor(at, { document }))}
        />
      )}
    </div>
  );
}
