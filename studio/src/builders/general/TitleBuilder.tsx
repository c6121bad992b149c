import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import fields from '../fields/Fields.module.css';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';

/** What the standard is called, what it is about, and its version. */
export function TitleBuilder() {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { title, summary, version } = useOpenStandard().ruleset;
  return (
    <div className={fields.fields}>
      <WordsField at="/title" label={t('title')} value={title} isLong />
      <WordsField at="/summary" label={t('summary')} value={summary} isOptional isLong />
      <TextField
        label={t('version')}
        value={version}
        isMono
        placeholder="1.0.0"
        write={(next) => (isVersion.test(next.trim()) ? run(setField('/version', next.trim())) : t('notVersion'))}
      />
    </div>
  );
}

const isVersion = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
