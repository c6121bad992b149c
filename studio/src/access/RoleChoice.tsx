import { permissions, type Role } from '@biaochi/schemas/permissions';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import styles from './Forms.module.css';

const all = (Object.keys(permissions.roles) as Role[]).sort(
  (one, other) => permissions.roles[one].order - permissions.roles[other].order,
);

/** Which roles an account has, each with what it allows. */
export function RoleChoice({ value, onChange }: { value: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const { t } = useTranslation('access');
  const text = useText();
  return (
    <fieldset className={styles.roles}>
      <legend className={styles.legend}>{t('roles')}</legend>
      {all.map((role) => (
        <Checkbox
          key={role}
          checked={value.includes(role)}
          onChange={({ target }) =>
            onChange(all.filter((one) => (one === role ? target.checked : value.includes(one))))
          }
        >
          {text(permissions.roles[role].label)}
          <span className={styles.help} style={{ display: 'block' }}>
            {text(permissions.roles[role].description)}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
