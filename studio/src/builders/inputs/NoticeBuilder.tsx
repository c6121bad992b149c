import { joinAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';

type Notice = NonNullable<Ruleset['notices']>[number];

const severities = ['warning', 'info'] as const satisfies readonly Notice['severity'][];

/** What evaluators are told, and when: its words, its weight, its conditions. */
export function NoticeBuilder({ of: { id, severity, text, when, unless, anchor } }: { of: Notice }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = joinAddress('notices', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/text`} label={t('name')} value={text} isLong />
      <SelectField
        label={t('severity')}
        value={severity}
        options={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        write={(next) => run(setField(`${at}/severity`, next))}
      />
      <p className="t3 s12">{t('toldWhen')}</p>
      <ConditionBuilder at={`${at}/when`} value={when} />
      <p className="t3 s12">{t('toldUnless')}</p>
      <ConditionBuilder at={`${at}/unless`} value={unless} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
