import { joinAddress, ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { addSource } from '../../commands/general.js';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { AddButton } from '../fields/AddButton.js';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { NamedMember } from './NamedMember.js';

/** The documents that anchors cite: number, title, who publishes it, at which stage, what it replaces. */
export function SourcesBuilder() {
  const { t } = useTranslation('builders');
  const run = useRun();
  const all = ordered(useOpenStandard().ruleset.sources);
  return (
    <div>
      {all.map(({ id, number, title, publisher, stage, replaces }, index) => {
        const at = joinAddress('sources', id);
        return (
          <NamedMember key={id} at={at} name={number} index={index} count={all.length}>
            <TextField
              label={t('sourceNumber')}
              value={number}
              write={(words) => run(setField(`${at}/number`, words))}
            />
            <WordsField at={`${at}/title`} label={t('title')} value={title} isLong />
            <WordsField at={`${at}/publisher`} label={t('publisher')} value={publisher} isOptional />
            <WordsField at={`${at}/stage`} label={t('stage')} value={stage} isOptional placeholder={t('stageHint')} />
            <TextField
              label={t('replaces')}
              value={replaces ?? ''}
              write={(words) => run(setField(`${at}/replaces`, words.trim() === '' ? undefined : words))}
            />
          </NamedMember>
        );
      })}
      <AddButton label={t('addSource')} command={() => addSource(t('newSourceNumber'), { zh: t('newSource') })} />
    </div>
  );
}
