import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { showDecimal } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import { composition, type ClassShare } from '../projections/table/composition.js';
import { fullScores, type FullScore } from '../projections/table/fullScores.js';
import styles from './Footer.module.css';

const isOfClass =
  (code: string) =>
  ({ total }: FullScore): boolean =>
    'members' in total && total.members.classes?.join() === code && !total.members.groups && !total.members.codes;

function Share({
  share: { class: own, count, full },
  declared,
}: {
  share: ClassShare;
  declared: FullScore | undefined;
}) {
  const { t } = useTranslation('table');
  const text = useText();
  const check = declared && {
    status: declared.agrees ? ('met' as const) : ('unmet' as const),
    label: t(declared.agrees ? 'agrees' : 'disagrees', { declared: showDecimal(declared.declared) }),
  };
  return (
    <span className={styles.share} title={check?.label}>
      <span title={text(own.label)}>{own.mark}</span>
      <b>{count}</b>
      {full !== null && <span>{t(own.kind === 'bonus' ? 'atMost' : 'full', { points: showDecimal(full) })}</span>}
      {check && <StatusMark {...check} size={13} />}
    </span>
  );
}

/** The sums of the table, each class checked against the full points that the standard declares for it. */
export function Footer() {
  const { t } = useTranslation(['table', 'editing']);
  const { ruleset } = useOpenStandard();
  const isDraft = useEditor() !== null;
  const declared = fullScores(ruleset);
  return (
    <footer className={styles.foot} aria-label={t('summary')}>
      <span>{t('items', { count: ruleset.indicators.length })}</span>
      {composition(ruleset, ruleset.indicators).map((share) => (
        <Share key={share.class.code} share={share} declared={declared.find(isOfClass(share.class.code))} />
      ))}
      <span className="sp" />
      <span className={styles.keys}>{t(isDraft ? 'editing:keys' : 'keys')}</span>
    </footer>
  );
}
