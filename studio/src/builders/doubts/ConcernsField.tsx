import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { toggleConcern } from '../../commands/readings.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ChoiceList } from '../condition/ChoiceList.js';
import { Token } from '../condition/Token.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';

/** The indicators beside which a doubtful place is shown. */
export function ConcernsField({ at, value = [] }: { at: string; value: readonly string[] | undefined }) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const { indicators } = useOpenStandard().ruleset;
  return (
    <div className={fields.row}>
      <span className="t3 s12">{t('concerns')}</span>
      <Token
        label={t('concerns')}
        panel={() => (
          <ChoiceList
            choices={ordered(indicators).map(({ code, title }) => ({
              id: code,
              label: `${code} ${text(title)}`,
              isChosen: value.includes(code),
            }))}
            onChoose={(code) => run(toggleConcern(at, code))}
          />
        )}
      >
        {value.length === 0 ? t('notYet') : value.join(t('listSeparator'))}
      </Token>
    </div>
  );
}
