import { ordered } from '@biaochi/engine';
import type { EntityList } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { IconButton } from '../parts/IconButton.js';
import { type Entity, type Members, withFact, withName } from '../projections/form/entities.js';
import { showSpan, showText } from '../projections/words/figures.js';
import styles from './Entities.module.css';
import { LabelledFact } from './FactField.js';
import fields from './Fields.module.css';
import { Findings } from './Findings.js';
import item from './Item.module.css';

/** What was computed for an entity: each quantity with its value, or the span it may lie in. */
function Computed({ list, id }: { list: EntityList; id: string }) {
  const text = useText();
  const { result } = useLive();
  const derived = result.entities?.[list.id]?.find((one) => one.id === id)?.derived ?? {};
  return (
    <ul className={styles.computed}>
      {ordered(list.derived).map(({ id: own, label, unit = '' }) => {
        const seen = derived[own];
        const isKnown = seen?.value != null;
        return (
          <li key={own}>
            <span className="t3">{text(label)}</span>{' '}
            <b className={isKnown ? undefined : fields.unknown}>
              {isKnown ? showText(seen.exact ?? seen.value ?? '') : showSpan(seen?.min, seen?.max)}
              {unit}
            </b>
          </li>
        );
      })}
    </ul>
  );
}

/** One entity: what it is called, what is entered for it, what comes of that, and the way to take it out. */
export function EntityCard({
  list,
  one,
  members,
  onChange,
  onRemove,
}: {
  list: EntityList;
  one: Entity;
  members: Members;
  onChange: (members: Members) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('form');
  const text = useText();
  const { result } = useLive();
  const { id, name = '', facts = {} } = one;
  const key = `entity-${list.id}-${id}`;
  const called = name || `${text(list.label)} ${id}`;
  const findings = result.findings.filter(({ place }) => place.startsWith(`/entities/${list.id}/${id}/`));
  return (
    <section className={item.item} aria-label={called}>
      <div className={styles.head}>
        <label htmlFor={`${key}-name`} className="t2 s12">
          {t('entityName', { label: text(list.label), id })}
        </label>
        <span className={fields.input}>
          <input
            id={`${key}-name`}
            autoComplete="off"
            value={name}
            onChange={({ target }) => onChange(withName(members, id, target.value))}
          />
        </span>
        <IconButton icon="trash" small label={t('entityRemove', { name: called })} onClick={onRemove} />
      </div>
      <div className={item.facts}>
        {ordered(list.facts).map((fact) => (
          <LabelledFact
            key={fact.id}
            fact={fact}
            id={`${key}-${fact.id}`}
            value={facts[fact.id]}
            onEnter={(value) => onChange(withFact(members, id, fact.id, value))}
          />
        ))}
        <div className={item.wide}>
          <Findings of={findings} />
        </div>
      </div>
      {list.derived && <Computed list={list} id={id} />}
    </section>
  );
}
