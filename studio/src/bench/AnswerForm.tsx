import { Input } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { Segmented } from '../parts/Segmented.js';
import {
  pressed,
  withAllChecks,
  withMet,
  withNotApplicable,
  withoutNotApplicable,
} from '../projections/form/answers.js';
import { fieldsOf } from '../projections/form/fields.js';
import styles from './AnswerForm.module.css';
import { FactsForm } from './FactsForm.js';
import { ItemCard } from './ItemCard.js';
import { useChanges } from './useFixtureRun.js';
import { useFormItems, type ItemFilter } from './useFormItems.js';
import { useFormKeys } from './useFormKeys.js';

/** Every question of the standard with its answer; a change is evaluated at once. `picked` scrolls to an item; `head` stands before the search. */
export function AnswerForm({ head, picked }: { head: ReactNode; picked: { code: string } | null }) {
  const { t } = useTranslation('bench');
  const { fixtures } = useOpenStandard();
  const { fixture, assessment, setAnswer, chooseFixture } = useLive();
  const text = useText();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ItemFilter>('all');
  const [active, setActive] = useState<string | null>(null);
  const { answers: changed } = useChanges();
  const sections = useFormItems(query, filter, changed);
  const items = sections.flatMap((section) => section.items);
  const list = useRef<HTMLDivElement>(null);
  const card = (code: string) => list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(code)}"]`);

  const go = (code: string | undefined) => {
    if (code === undefined) return;
    setActive(code);
    card(code)?.focus({ preventScroll: true });
    card(code)?.scrollIntoView({ block: 'nearest' });
  };

  useEffect(() => {
    if (picked === null) return;
    setQuery('');
    setFilter('all');
    setActive(picked.code);
  }, [picked]);
  useEffect(() => {
    if (picked !== null) card(picked.code)?.scrollIntoView({ block: 'center' });
  }, [picked, filter, query]);

  const at = items.findIndex((item) => item.code === active);
  const current = items[at];
  const say = (word: 'met' | 'unmet' | 'notApplicable') => {
    if (current === undefined) return;
    const answer = assessment.answers[current.code];
    if (word === 'notApplicable') {
      if (current.applicability.byEvaluator === 'forbid' && pressed(answer) !== 'notApplicable') return;
      setAnswer(
        current.code,
        answer?.notApplicable === undefined ? withNotApplicable(answer, '') : withoutNotApplicable(answer),
      );
      return;
    }
    const [field] = fieldsOf(current);
    if (field?.type === 'met') setAnswer(current.code, withMet(answer, word === 'met'));
    if (field?.type === 'checks') {
      setAnswer(
        current.code,
        withAllChecks(
          answer,
          field.checks.map((check) => check.id),
          word === 'met',
        ),
      );
    }
  };
  const step = (by: number) => {
    const position = fixtures.findIndex((each) => each.id === fixture?.id);
    const next = fixtures[position + by];
    if (next) chooseFixture(next.id);
  };
  useFormKeys({
    j: () => go(items[at + 1]?.code),
    k: () => go(items[at < 0 ? 0 : at - 1]?.code),
    '1': () => say('met'),
    '2': () => say('unmet'),
    '3': () => say('notApplicable'),
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
        {items.length === 0 && <p className={styles.none}>{t('nothingFound')}</p>}
        {sections.map(({ group, items: shown, settled, total }) => (
          <section key={group.code} aria-label={text(group.title)}>
            <h4 className={styles.group}>
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
              />
            ))}
          </section>
        ))}
      </div>
      <footer className={styles.keys} aria-label={t('keys')}>
        <kbd>1</kbd>
        {t('met')}
        <kbd>2</kbd>
        {t('unmet')}
        <kbd>3</kbd>
        {t('notApplicable')}
        <kbd>J</kbd>
        <kbd>K</kbd>
        {t('keyMove')}
      </footer>
    </div>
  );
}
