import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../parts/IconButton.js';
import type { FoundedGrade } from './foundRuleset.js';
import styles from './NewDraft.module.css';

interface GradeRowsProps {
  readonly grades: readonly FoundedGrade[];
  readonly onChange: (grades: readonly FoundedGrade[]) => void;
}

/** The grades, best first, each with the score from which it is earned; the last is for all others. */
export function GradeRows({ grades, onChange }: GradeRowsProps) {
  const { t } = useTranslation('drafts');
  const last = grades.length - 1;
  const change = (index: number, some: Partial<FoundedGrade>): void =>
    onChange(grades.map((grade, at) => (at === index ? { ...grade, ...some } : grade)));
  const fresh: FoundedGrade = { label: { zh: '' }, atLeast: '' };
  return (
    <div className={styles.grades}>
      {grades.map(({ label, atLeast }, index) => (
        <div key={index} className={styles.grade}>
          <Input
            aria-label={t('grade.name', { number: index + 1 })}
            placeholder={t('grade.nameExample')}
            value={label.zh}
            // What is typed is Chinese: another language's word of before would no longer say the same.
            onChange={({ target }) => change(index, { label: { zh: target.value } })}
          />
          {index === last ? (
            <span className="t3">{t('grade.others')}</span>
          ) : (
            <Input
              aria-label={t('grade.atLeast', { number: index + 1 })}
              prefix="≥"
              inputMode="decimal"
              value={atLeast}
              onChange={({ target }) => change(index, { atLeast: target.value.trim() })}
            />
          )}
          {index < last && grades.length > 2 && (
            <IconButton
              icon="close"
              small
              label={t('grade.remove', { number: index + 1 })}
              onClick={() => onChange(grades.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...grades.slice(0, last), fresh, grades[last]!])}>
        {t('grade.add')}
      </Button>
    </div>
  );
}
