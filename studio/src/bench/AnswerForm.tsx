import { Input } from 'antd';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { EntitiesForm } from '../form/EntitiesForm.js';
import { FactsForm } from '../form/FactsForm.js';
import { ItemCard } from '../form/ItemCard.js';
import { Keys } from '../form/Keys.js';
import { useFormItems, type ItemFilter } from '../form/useFormItems.js';
import { useFormKeys } from '../form/useFormKeys.js';
import { useItemWalk } from '../form/useItemWalk.js';
import itemStyles from '../form/Item.module.css';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { Segmented } from '../parts/Segmented.js';
import styles from './AnswerForm.module.css';
import { Before } from './Before.js';
import { useChanges } from './useFixtureRun.js';

/** Every question of the standard with its answer; a change is evaluated at once. `picked` scrolls to an item; `head` stands before the search. */
export function AnswerForm({ head, picked }: { head: ReactNode; picked: { code: string } | null }) {
  const { t } = useTranslation('bench');
  const { fixtures } = useOpenStandard();
  const { fixture, chooseFixture } = useLive();
  const text = useText();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ItemFilter>('all');
  const { answers: changed } = useChanges();
  const sections = useFormItems(query, filter, changed);
  const items = sections.flatMap((section) => section.items);
  const { list, active, setActive, keys } = useItemWalk(items);

  useEffect(() => {
    if (picked === null) return;
    setQuery('');
    setFilter('all');
    setActive(picked.code);
  }, [picked]);
  useEffect(() => {
    if (picked === null) return;
    list.current?.querySelector(`[data-item="${CSS.escape(picked.code)}"]`)?.scrollIntoView({ block: 'center' });
  }, [picked, filter, query]);

  const step = (by: number) => {
    const position = fixtures.findIndex((each) => each.id === fixture?.id);
    const next = fixtures[position + by];
    if (next) chooseFixture(next.id);
  };
  useFormKeys({
    ...keys,
    '[': () => step(-1),
    ']': () => step(1),
  });

  const filters = useMemo(
    () =>
      (['all', 'open', 'lost', 'changed'] as const).map((value) => ({
        value,
        label: t(
          ({ all: 'filterAll', open: 'filterOpen', lost: 'filterLost', changed: 'filterChanged' } as const)[value],
        ),
      })),
    [t],
  );
  return (
    <div className={styles.form}>
      <div className={styles.tools}>
        {head}
        <Input
          size="small"
          allowClear
          value={query}
          prefix={<Icon name="search" size="small" />}
          placeholder={t('search')}
          aria-label={t('search')}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <div className={styles.tools}>
        <Segmented label={t('filter')} value={filter} onChange={setFilter} options={filters} />
        <span className="sp" />
        <span className="t3 s12">{t('shown', { count: items.length })}</span>
      </div>
      <div ref={list} className={styles.list}>
        <FactsForm />
        <EntitiesForm />
        {items.length === 0 && <p className={styles.none}>{t('nothingFound')}</p>}
        {sections.map(({ group, items: shown, settled, total }) => (
          <section key={group.code} aria-label={text(group.title)}>
            <h4 className={itemStyles.group}>
              {text(group.title)}
              <span className="t3 s12">
                {settled}/{total}
              </span>
            </h4>
            {shown.map((indicator) => (
              <ItemCard
                key={indicator.code}
                indicator={indicator}
                isActive={indicator.code === active}
                isChanged={changed.includes(indicator.code)}
                onActivate={() => setActive(indicator.code)}
              >
                {changed.includes(indicator.code) && <Before indicator={indicator} />}
              </ItemCard>
            ))}
          </section>
        ))}
      </div>
      <Keys className={styles.keys} />
    </div>
  );
}
