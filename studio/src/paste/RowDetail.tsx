import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../builders/fields/SelectField.js';
import { TextField } from '../builders/fields/TextField.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import type { Role } from './headings.js';
import styles from './Paste.module.css';
import { scoringWords } from './scoringWords.js';
import type { Understood } from './understand.js';
import type { Paste } from './usePaste.js';

const marks = { note: 'met', doubt: 'changed', fault: 'unmet' } as const;

/** One row in full: as it was printed, what is to be said of it, its cells to be corrected, its proposals to be accepted. */
export function RowDetail({ row, paste }: { row: Understood; paste: Paste }) {
  const { t } = useTranslation('paste');
  const text = useText();
  const { ruleset } = useOpenStandard();
  const { item, code, proposal, remarks } = row;
  const choice = paste.choiceOf(row);
  const hasRequirement = paste.understanding.tables.some(({ columns }) => columns.includes('requirement'));
  const write = (role: Role) => (words: string) => {
    paste.correct(row, { [role]: words.trim() });
    return null;
  };
  // A name that carries its code and star goes on doing so.
  const writeName = (words: string) => {
    paste.correct(row, { subgroup: words.trim(), number: `${code}${item.isStarred ? '*' : ''}` });
    return null;
  };
  const classes = [...ordered(ruleset.classes), ...paste.understanding.classes];
  return (
    <section className={styles.detail} aria-label={t('detail', { code })}>
      <h3>{t('original', { line: item.lines.join(t('lineJoin')) })}</h3>
      <p className={styles.raw}>
        {item.cells.map((cell, index) => (
          // Cells stand where they stand.
          <span key={index}>{cell === '' ? <i aria-hidden>·</i> : cell}</span>
        ))}
      </p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map(({ weight, says, params }) => (
            <li key={says}>
              <StatusMark status={marks[weight]} label={t(`mark.${weight}`)} />
              {t(`remark.${says}` as 'remark.shifted', params ?? {})}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('understood')}</h3>
      <div className={styles.fields}>
        <TextField label={t('role.number')} value={code} write={write('number')} />
        <TextField label={t('role.group')} value={item.group ?? ''} write={write('group')} />
        {hasRequirement ? (
          <>
            <TextField label={t('role.subgroup')} value={item.subgroup ?? ''} write={write('subgroup')} />
            <TextField
              label={t('role.requirement')}
              value={item.requirement ?? item.title}
              write={write('requirement')}
              isLong
            />
          </>
        ) : (
          <TextField label={t('role.subgroup')} value={item.title} write={writeName} isLong />
        )}
        <SelectField
          label={t('role.class')}
          value={row.class?.code ?? ''}
          options={[
            ...(row.class ? [] : [{ value: '', label: t('chooseClass') }]),
            ...classes.map((each) => ({ value: each.code, label: `${each.mark} ${text(each.label)}` })),
          ]}
          write={write('class')}
        />
        {item.rubric.length === 0 && (
          <TextField label={t('role.note')} value={item.note} write={write('note')} isLong />
        )}
        {item.weight !== '' && <TextField label={t('role.weight')} value={item.weight} write={write('weight')} />}
      </div>
      {item.rubric.length > 0 && (
        <ol className={styles.rubric}>
          {item.rubric.map(({ line, text: words, level }, index) => (
            <li key={line}>
              <TextField
                label={t('levelOf', { number: index + 1 })}
                value={level}
                write={(typed) => {
                  paste.correctLine(line, { level: typed.trim() });
                  return null;
                }}
                isBare
              />
              <span>{words}</span>
            </li>
          ))}
        </ol>
      )}
      <h3>{t('proposals')}</h3>
      <label className={styles.proposal}>
        <input
          type="checkbox"
          checked={choice.scoring}
          disabled={proposal === null}
          onChange={() => paste.choose(row, { scoring: !choice.scoring })}
        />
        <span>{proposal ? scoringWords(t, proposal.scoring) : t('noProposal')}</span>
      </label>
      {proposal?.derived.map(({ id, label, formula }) => (
        <p key={id} className={styles.formula}>
          {text(label)} = {formula.text}
        </p>
      ))}
      {row.isVeto && (
        <label className={styles.proposal}>
          <input type="checkbox" checked={choice.veto} onChange={() => paste.choose(row, { veto: !choice.veto })} />
          <span>{t('vetoProposal')}</span>
        </label>
      )}
    </section>
  );
}
