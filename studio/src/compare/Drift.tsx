import { diffRulesets } from '@biaochi/engine';
import type { PublishedRuleset, Ruleset } from '@biaochi/schemas/types';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Editor, useEditor } from '../document/useEditor.js';
import { useLineage } from '../document/useLineage.js';
import { useRefusal } from '../document/useRefusal.js';
import { usePlaceName } from '../drafts/usePlaceName.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { shownValue } from '../saving/shownValue.js';
import type { Side } from '../saving/session.js';
import styles from './Compare.module.css';
import { carriedOnto, followBase } from './followBase.js';
import { useNewerBase, usePublished } from './useSides.js';

interface ResolveProps {
  readonly editor: Editor;
  readonly from: Ruleset;
  readonly onto: Ruleset;
  readonly newer: PublishedRuleset;
}

/** What the base changed, the places that both changed with a choice at each, and the step onto the newer base. */
function Resolve({ editor, from, onto, newer }: ResolveProps) {
  const { t } = useTranslation('compare');
  const text = useText();
  const refusalWords = useRefusal();
  const { content } = editor;
  const nameOf = usePlaceName(content);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const changes = useMemo(() => diffRulesets(from, onto).entries, [from, onto]);
  const { disagreements } = useMemo(() => carriedOnto(content, from, onto), [content, from, onto]);
  const open = disagreements.filter(({ place }) => !chosen.has(place));
  const follow = () => {
    const refusal = editor.run(followBase(from, onto, chosen));
    setRefused(refusal && refusalWords(refusal));
  };
  return (
    <>
      <details className={styles.baseChanges}>
        <summary>{t('baseChanged', { count: changes.length })}</summary>
        <ul className={styles.beyond}>
          {changes.map((entry) => (
            <li key={`${entry.op} ${entry.at}`}>{text(entry.text)}</li>
          ))}
        </ul>
      </details>
      {disagreements.length > 0 && <p className="t2">{t('disagreements', { count: disagreements.length })}</p>}
      <ol className={styles.disagreements}>
        {disagreements.map(({ place, ours, theirs }) => (
          <li key={place} data-place={place}>
            <fieldset>
              <legend>{nameOf(place)}</legend>
              {(['ours', 'theirs'] as const).map((side) => {
                const value = shownValue(side === 'ours' ? ours : theirs, text);
                return (
                  <label key={side} data-chosen={chosen.get(place) === side || undefined}>
                    <input
                      type="radio"
                      name={`side ${place}`}
                      checked={chosen.get(place) === side}
                      onChange={() => setChosen(new Map([...chosen, [place, side]]))}
                    />
                    <span className="t3 s12">{t(side === 'ours' ? 'ownSide' : 'baseSide')}</span>
                    <span className={styles.value}>{value ?? t('removed')}</span>
                  </label>
                );
              })}
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button type="primary" disabled={open.length > 0} onClick={follow}>
          {t('follow', { version: newer.version })}
        </Button>
        {open.length > 0 && <span className="t3 s12">{t('stillOpen', { count: open.length })}</span>}
        {refused !== null && (
          <span role="alert" className={styles.refused}>
            {refused}
          </span>
        )}
      </div>
    </>
  );
}

/** Of a variant whose base has a newer version: what that means, and in a draft the way onto it; nothing otherwise. */
export function Drift() {
  const { t } = useTranslation('compare');
  const editor = useEditor();
  const newer = useNewerBase();
  const onto = usePublished(newer?.digest);
  const from = useLineage().lineage?.base ?? null;
  const text = useText();
  if (!newer || !onto || !from) return null;
  return (
    <section className={styles.drift} aria-label={t('drift')} data-drift>
      <header>
        <Icon name="branch" />
        <h2>{t('drifted', { base: text(onto.title), version: newer.version })}</h2>
        <span className="t2">{t('pinned', { version: from.version })}</span>
      </header>
      {editor ? (
        <Resolve key={newer.digest} {...{ editor, from, onto, newer }} />
      ) : (
        <p className="t2">{t('driftPublished')}</p>
      )}
    </section>
  );
}
