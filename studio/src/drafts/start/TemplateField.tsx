import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanFields } from './NewDraft.js';
import styles from './NewDraft.module.css';
import { type TemplateName, templateNames } from './templates.js';

/** Which template the standard starts from. */
export function TemplateField({ plan, change }: PlanFields) {
  const { t } = useTranslation('drafts');
  return (
    <Radio.Group
      className={styles.choices}
      aria-label={t('start.template')}
      value={plan.template}
      onChange={({ target }) => change({ template: target.value as TemplateName })}
    >
      {templateNames.map((name) => (
        <Radio key={name} value={name}>
          <b>{t(`template.${name}`)}</b>
          <span className="t2 s12">{t(`templateHelp.${name}`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
