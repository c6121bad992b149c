import { joinAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { ConditionBuilder } from './ConditionBuilder.js';

type Named = NonNullable<Ruleset['conditions']>[number];

/** A condition that others name: what it is called, and when it holds. */
export function NamedBuilder({ of: { id, label, when, anchor } }: { of: Named }) {
  const { t } = useTranslation('builders');
  const at = joinAddress('conditions', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <ConditionBuilder at={`${at}/when`} value={when} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
