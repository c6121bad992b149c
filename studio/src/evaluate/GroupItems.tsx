import { Button, Checkbox } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { ItemCard } from '../form/ItemCard.js';
import { Keys } from '../form/Keys.js';
import type { FormSection } from '../form/useFormItems.js';
import { useFormKeys } from '../form/useFormKeys.js';
import { useItemWalk } from '../form/useItemWalk.js';
import { useText } from '../i18n/useText.js';
import { Bands } from './Bands.js';
import { Exhibits } from './Exhibits.js';
import styles from './GroupItems.module.css';
import { ItemRemarks } from './ItemRemarks.js';
import { SectionHead } from './SectionHead.js';
import type { Spot } from './spot.js';

/** The items of one group as cards; keys answer the active one and move on, into the next group after the last. */
export function GroupItems({
  section: { group, items },
  spot,
  isReadOnly,
  onBefore,
  onAfter,
}: {
  section: FormSection;
  spot: Spot;
  isReadOnly: boolean;
  onBefore?: () => void;
  onAfter?: () => void;
}) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const { result } = useLive();
  const [onlyOpen, setOnlyOpen] = useState(false);
  // What was open when the filter came on stays, so that no card vanishes under the hand that answers it.
  const shown = useMemo(
    () => items.filter(({ code }) => !onlyOpen || code === spot.code || result.indicators[code]?.status === 'unknown'),
    [group.code, onlyOpen, spot],
  );
  const { list, active, setActive, go, keys } = useItemWalk(shown);
  useEffect(() => {
    if (spot.code !== undefined) go(spot.code);
    else list.current?.scrollTo({ top: 0 });
  }, [spot]);
  useFormKeys({
    ...(!isReadOnly && keys),
    j: () => (active !== null && active === shown.at(-1)?.code ? onAfter?.() : keys.j()),
    k: () => (active !== null && active === shown[0]?.code ? onBefore?.() : keys.k()),
  });
  return (
    <>
      <SectionHead
        title={text(group.title)}
        remark={t('items', { count: items.length })}
        {...(onBefore && { onBefore })}
        {...(onAfter && { onAfter })}
      >
        <Keys className={styles.keys} />
        <Checkbox className={styles.filter} checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)}>
          {t('onlyOpen')}
        </Checkbox>
      </SectionHead>
      <div ref={list} className={styles.list}>
        {shown.length === 0 && (
          <p className={styles.none}>
            {t('noneOpen')}
            {onAfter && (
              <Button type="link" onClick={onAfter}>
                {t('after')}
              </Button>
            )}
          </p>
        )}
        <fieldset className={styles.fields} disabled={isReadOnly}>
          {shown.map((indicator) => (
            <ItemCard
              key={indicator.code}
              indicator={indicator}
              isAiry
              isActive={indicator.code === active}
              onActivate={() => setActive(indicator.code)}
            >
              <Bands indicator={indicator} />
              <Exhibits indicator={indicator} />
              <ItemRemarks indicator={indicator} />
            </ItemCard>
          ))}
        </fieldset>
      </div>
    </>
  );
}
