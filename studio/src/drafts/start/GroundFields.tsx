import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useStandards } from '../../document/useStandards.js';
import { useText } from '../../i18n/useText.js';
import type { Raise } from './identify.js';
import { raised } from './identify.js';
import type { PlanFields } from './NewDraft.js';
import styles from './NewDraft.module.css';

const raises: readonly Raise[] = ['patch', 'minor', 'major'];

/** Which published standard is varied or revised, and how far a revision raises its version. */
export function GroundFields({ plan, change }: PlanFields) {
  const { t } = useTranslation('drafts');
  const text = useText();
  const standards = useStandards().filter(({ standing }) => standing.state !== 'withdrawn');
  const chosen = standards.find(({ digest }) => digest === plan.ground);
  return (
    <div className={styles.fields}>
      <Form.Item label={t(plan.start === 'variant' ? 'start.base' : 'start.revised')} htmlFor="new-ground">
        <Select
          id="new-ground"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('start.choose')}
          value={plan.ground}
          onChange={(ground: string) => change({ ground })}
          options={standards.map(({ digest, title, id, version }) => ({
            value: digest,
            label: `${text(title)} ${id} ${version}`,
          }))}
        />
      </Form.Item>
      {plan.start === 'variant' && (
        <Form.Item label={t('start.fixtures')}>
          <Checkbox checked={plan.withFixtures} onChange={({ target }) => change({ withFixtures: target.checked })}>
            {t('start.withFixtures')}
          </Checkbox>
        </Form.Item>
      )}
      {plan.start === 'revision' && (
        <Form.Item label={t('start.version')} htmlFor="new-version">
          <Select
            id="new-version"
            value={plan.raise}
            onChange={(raise: Raise) => change({ raise })}
            options={raises.map((value) => ({
              value,
              label: chosen ? `${t(`raise.${value}`)} ${raised(chosen.version, value)}` : t(`raise.${value}`),
            }))}
          />
        </Form.Item>
      )}
    </div>
  );
}
