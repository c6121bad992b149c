import { Button } from 'antd';
import type { EntityList } from '@biaochi/schemas/types';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { type Members, withMember, withoutMember } from '../projections/form/entities.js';
import { EntityCard } from './EntityCard.js';
import styles from './Entities.module.css';
import { Findings } from './Findings.js';
import item from './Item.module.css';

/** One kind of entity: those that there are, one card each, and the way to one more. */
export function EntityListForm({
  list,
  members,
  onChange,
}: {
  list: EntityList;
  members: Members;
  onChange: (members: Members) => void;
}) {
  const { t } = useTranslation('form');
  const text = useText();
  const { result } = useLive();
  const add = useRef<HTMLButtonElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const { atLeast = 0, atMost } = list;
  const label = text(list.label);
  const place = `/entities/${list.id}`;
  // What is wrong with one entity is told at its card.
  const findings = result.findings.filter((one) => one.place === place || /^\/\d+$/.test(one.place.replace(place, '')));
  const grow = (): void => {
    onChange(withMember(members));
    // The new card is there after this turn; what it is called is asked first.
    requestAnimationFrame(() => cards.current?.querySelector<HTMLInputElement>(':scope > :last-child input')?.focus());
  };
  const drop = (id: string): void => {
    onChange(withoutMember(members, id));
    add.current?.focus();
  };
  return (
    <section aria-label={label} className={styles.list}>
      <h4 className={item.group}>
        <span>
          {label} <span className="t3 s12">{members && t('entityCount', { count: members.length })}</span>
        </span>
        {list.help && <span className="t3 s12 el">{text(list.help)}</span>}
      </h4>
      {!members && <p className={`${styles.unknown} s12`}>{t('entitiesUnknown')}</p>}
      {members?.length === 0 && <p className="t2 s12">{t('entitiesNone')}</p>}
      <div ref={cards}>
        {members?.map((one) => (
          <EntityCard key={one.id} {...{ list, one, members, onChange }} onRemove={() => drop(one.id)} />
        ))}
      </div>
      <Findings of={findings} />
      <div className={styles.ways}>
        <Button
          ref={add}
          size="small"
          icon={<Icon name="plus" size="small" />}
          disabled={atMost !== undefined && (members?.length ?? 0) >= atMost}
          onClick={grow}
        >
          {t('entityAdd', { label })}
        </Button>
        {!members && atLeast === 0 && (
          <Button size="small" type="text" onClick={() => onChange([])}>
            {t('entitiesSayNone')}
          </Button>
        )}
        {members?.length === 0 && (
          <Button size="small" type="text" onClick={() => onChange(undefined)}>
            {t('entitiesTakeBack')}
          </Button>
        )}
        {(atLeast > 0 || atMost !== undefined) && (
          <span className="t3 s12">
            {atMost === undefined
              ? t('entityLeast', { least: atLeast })
              : t('entityRange', { least: atLeast, most: atMost })}
          </span>
        )}
      </div>
    </section>
  );
}
