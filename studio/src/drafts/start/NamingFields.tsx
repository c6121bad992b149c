import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanFields } from './NewDraft.js';
import styles from './NewDraft.module.css';
import { plannedId } from './plan.js';

/** What the standard is called: its number, title, publisher and id; a variant may be without a document of its own. */
export function NamingFields({ plan, change }: PlanFields) {
  const { t } = useTranslation('drafts');
  const isVariant = plan.start === 'variant';
  const field = (
    name: 'number' | 'title' | 'publisher' | 'id',
    placeholder?: string,
    label: string = t(`name.${name}`),
  ) => (
    <Form.Item label={label} htmlFor={`new-${name}`}>
      <Input
        id={`new-${name}`}
        autoComplete="off"
        placeholder={placeholder}
        value={plan[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </Form.Item>
  );
  return (
    <div className={styles.fields}>
      {field('number', t('name.numberExample'), isVariant ? t('name.ownNumber') : undefined)}
      {field('title')}
      {field('publisher')}
      {field('id', plannedId(plan))}
    </div>
  );
}
