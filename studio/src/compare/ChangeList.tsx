import type { Diff, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useRefusal } from '../document/useRefusal.js';
import { useText } from '../i18n/useText.js';
import { Clause } from '../parts/Clause.js';
import { DescentMark, type Descent } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import { keyOfEntry, useAccepted } from './accepted.js';
import styles from './Compare.module.css';
import { rejectChange } from './rejectChange.js';

const marks: Readonly<Partial<Record<DiffEntry['op'], Descent>>> = { add: 'own' };
const none: readonly string[] = [];

/** What a draft can do with a change: accept it, or take it back. */
function Decide({ of: entry, ground }: { of: DiffEntry; ground: Ruleset }) {
  const { t } = useTranslation('compare');
  const editor = useEditor();
  const refusalWords = useRefusal();
  const [refused, setRefused] = useState<string | null>(null);
  const id = editor?.id ?? '';
  const accepted = useAccepted(({ of }) => of[id] ?? none);
  const turn = useAccepted((state) => state.turn);
  if (!editor) return null;
  const key = keyOfEntry(entry);
  const isAccepted = accepted.includes(key);
  const reject = () => {
    const refusal = editor.run(rejectChange(ground, entry));
    setRefused(refusal && refusalWords(refusal));
  };
  return (
    <div className={styles.decide}>
      {refused !== null && (
        <span role="alert" className={styles.refused}>
          {refused}
        </span>
      )}
      {!isAccepted && (
        <Button size="small" onClick={reject}>
          {t('reject')}
        </Button>
      )}
      <Button
        size="small"
        type={isAccepted ? 'text' : 'default'}
        onClick={() => turn(id, key)}
        aria-pressed={isAccepted}
      >
        {isAccepted && <Icon name="check" size="small" />}
        {t(isAccepted ? 'accepted' : 'accept')}
      </Button>
    </div>
  );
}

function Kind({ kind, entries, ground }: { kind: DiffEntry['kind']; entries: readonly DiffEntry[]; ground: Ruleset }) {
  const { t } = useTranslation('compare');
  const text = useText();
  if (entries.length === 0) return null;
  return (
    <section className={styles.kind} data-kind={kind} aria-label={t(kind)}>
      <header>
        <h2>{t(kind)}</h2>
        <span className="t3">{entries.length}</span>
        <span className="t3 s12">{t(`${kind}Help`)}</span>
      </header>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.op} ${entry.at}`} data-entry={entry.at}>
            <DescentMark of={marks[entry.op] ?? 'changed'} size={12} label="" />
            <p>
              {text(entry.text)}{' '}
              {entry.clause !== undefined && <Clause of={{ document: entry.document ?? '', clause: entry.clause }} />}
            </p>
            <Decide of={entry} ground={ground} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The changes between two versions in the standard's words, those that can change a result apart from those that cannot. */
export function ChangeList({ diff: { entries }, ground }: { diff: Diff; ground: Ruleset }) {
  return (
    <div className={styles.list}>
      {(['substantive', 'editorial'] as const).map((kind) => (
        <Kind key={kind} kind={kind} entries={entries.filter((one) => one.kind === kind)} ground={ground} />
      ))}
    </div>
  );
}
