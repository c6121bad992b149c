import { Modal } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon.js';
import { printed } from './keys.js';
import type { Offer } from './offer.js';
import styles from './Palette.module.css';
import { seek } from './seek.js';
import { usePalette } from './usePalette.js';

/** So many are listed; who seeks writes another word. */
const MOST = 60;

const idOf = (at: number): string => `palette-${at}`;

function Line({ offer, at, isActive, onRun }: { offer: Offer; at: number; isActive: boolean; onRun: () => void }) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={line}
      id={idOf(at)}
      role="option"
      aria-selected={isActive}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon name={offer.icon} />
      {offer.code !== undefined && <span className={styles.code}>{offer.code}</span>}
      <span className={`${styles.label} el`}>{offer.label}</span>
      {offer.note !== undefined && <span className="t3 s12">{offer.note}</span>}
      {offer.keys !== undefined && <kbd>{printed(offer.keys)}</kbd>}
    </li>
  );
}

/** Everything on offer, found by a few letters: arrows choose, Enter does it, Escape leaves. */
export function Palette() {
  const { t } = useTranslation('palette');
  const { offers, show } = usePalette();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  // Never behind what is written: Enter does what the list shows for it.
  const found = useMemo(() => seek(Object.values(offers).flat(), words), [offers, words]);
  const listed = found.slice(0, MOST);

  const close = (): void => show(false);
  const run = (offer: Offer | undefined): void => {
    if (!offer) return;
    close();
    offer.run();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = Math.max(0, listed.length - 1);
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      // A single step goes round; a page stops at the end.
      const isStep = event.key.startsWith('Arrow');
      setActive(isStep ? (to + last + 1) % (last + 1) : Math.min(last, Math.max(0, to)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(listed[active]);
    }
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={close}
      width={620}
      className={styles.palette!}
      title={t('name')}
    >
      <div className={styles.seek}>
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-label={t('name')}
          aria-expanded
          aria-controls="palette-list"
          aria-activedescendant={listed[active] && idOf(active)}
          placeholder={t('placeholder')}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      <ul id="palette-list" role="listbox" aria-label={t('name')} className={styles.list}>
        {listed.map((offer, at) => (
          <Line key={offer.key} offer={offer} at={at} isActive={at === active} onRun={() => run(offer)} />
        ))}
      </ul>
      <p className={styles.foot} role="status">
        {found.length === 0
          ? t('nothing', { words })
          : found.length > MOST
            ? t('more', { count: found.length - MOST })
            : t('help')}
      </p>
    </Modal>
  );
}
