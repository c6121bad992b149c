import type { Refusal } from '@biaochi/schemas/types';
import { splitAddress } from '@biaochi/engine';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { confirmReadings } from '../commands/confirmReading.js';
import { useEditor } from '../document/useEditor.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Publish.module.css';

const READING = 'publish-reading-open';

/** What stands in the way of publishing; each leads to its place, and a reading can be confirmed where it is told. */
export function Refusals({
  of,
  tone,
  onGo,
}: {
  of: readonly Refusal[];
  tone: 'refusal' | 'hint';
  onGo: (place: string) => void;
}) {
  const { t } = useTranslation('publish');
  const text = useText();
  const editor = useEditor();
  return (
    <ul className={styles.refusals}>
      {of.map(({ code, place, message }, index) => (
        <li key={`${code} ${place} ${index}`} data-refusal={code}>
          {tone === 'hint' ? <Icon name="info" /> : <StatusMark status="unmet" size={16} label={t('refusal')} />}
          <span>{text(message)}</span>
          {code === READING && editor?.mayEdit && (
            <Button size="small" onClick={() => editor.run(confirmReadings([splitAddress(place).at(-1) ?? '']))}>
              {t('confirmReading')}
            </Button>
          )}
          <Button size="small" type="link" onClick={() => onGo(place)}>
            {t('goThere')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
