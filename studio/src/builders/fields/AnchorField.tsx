import { ordered } from '@biaochi/engine';
import type { Anchor, Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setAnchor } from '../../commands/anchors.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import styles from './Fields.module.css';
import { SelectField } from './SelectField.js';
import { TextField } from './TextField.js';
import { useRun } from './useRun.js';

type Source = Ruleset['sources'][number];

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
  const text = useText();
  const sources = ordered(useOpenStandard().ruleset.sources);
  // Drafts of one body may have the same number; then the title tells them apart.
  const nameOf = ({ number, title }: Source): string =>
    sources.filter((each) => each.number === number).length > 1 ? `${number} ${text(title)}` : number;
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
          options={sources.map((each) => ({ value: each.id, label: nameOf(each) }))}
          write={(document) => run(setAnchor(at, { document }))}
        />
      )}
    </div>
  );
}
