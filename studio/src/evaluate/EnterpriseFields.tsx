import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { enterpriseFields } from './enterprise.js';
import styles from './NewAssessment.module.css';

interface EnterpriseFieldsProps {
  readonly enterprise: Readonly<Record<string, string>>;
  readonly date: string;
  readonly onEnterprise: (enterprise: Readonly<Record<string, string>>) => void;
  readonly onDate: (date: string) => void;
}

/** Whom an assessment is of, and its date. */
export function EnterpriseFields({ enterprise, date, onEnterprise, onDate }: EnterpriseFieldsProps) {
  const { t } = useTranslation('evaluate');
  return (
    <div className={styles.fields}>
      {enterpriseFields.map((field) => (
        <Form.Item key={field} label={t(`enterprise.${field}`)} htmlFor={`new-${field}`}>
          <Input
            id={`new-${field}`}
            autoComplete="off"
            value={enterprise[field] ?? ''}
            onChange={({ target }) => onEnterprise({ ...enterprise, [field]: target.value })}
          />
        </Form.Item>
      ))}
      <Form.Item label={t('date')} htmlFor="new-date">
        <Input id="new-date" type="date" value={date} onChange={({ target }) => onDate(target.value)} />
      </Form.Item>
    </div>
  );
}
