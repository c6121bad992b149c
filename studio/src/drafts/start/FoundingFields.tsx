import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Kind, Way } from './foundRuleset.js';
import { GradeRows } from './GradeRows.js';
import type { PlanFields } from './NewDraft.js';
import styles from './NewDraft.module.css';

const kinds: readonly Kind[] = ['basic', 'required', 'scored', 'bonus'];
const ways: readonly Way[] = ['points', 'weights', 'share'];

/** The guide: which classes of items there are, how they come to a score, and which grades the score earns. */
export function FoundingFields({ plan, change }: PlanFields) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <Form.Item label={t('found.kinds')}>
        <Checkbox.Group
          className={styles.row}
          value={[...plan.kinds]}
          onChange={(chosen: Kind[]) => change({ kinds: kinds.filter((kind) => chosen.includes(kind)) })}
          // Something has to earn the score that the grades ask for.
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`), disabled: value === 'scored' }))}
        />
      </Form.Item>
      <Form.Item label={t('found.way')}>
        <Radio.Group
          className={styles.choices}
          value={plan.way}
          onChange={({ target }) => change({ way: target.value as Way })}
        >
          {ways.map((way) => (
            <Radio key={way} value={way}>
              <b>{t(`way.${way}`)}</b>
              <span className="t2 s12">{t(`wayHelp.${way}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item label={t('found.grades')}>
        <GradeRows grades={plan.grades} onChange={(grades) => change({ grades })} />
      </Form.Item>
    </>
  );
}
