import { ordered } from '@biaochi/engine';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../kinds/useScope.js';
import { ChoiceList, walk, type Choice } from './ChoiceList.js';
import styles from './Condition.module.css';
import { nameables, type FactType } from './facts.js';

/** The choices whose words hold all that was typed, in any order. */
const matching = (choices: readonly Choice[], typed: string): Choice[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ id, label }) => words.every((word) => `${label} ${id}`.toLowerCase().includes(word)));
};

const focused = (box: HTMLInputElement | null): void => box?.focus({ preventScroll: true });

/** Everything that a condition or formula can name, under its kind and by its words; searched as one types. */
export function FactPicker({
  chosen,
  only,
  withNamed = false,
  own,
  onChoose,
}: {
  chosen?: string | undefined;
  /** Only what gives this. */
  only?: FactType;
  /** Named conditions too; they are given as `condition:id`. */
  withNamed?: boolean;
  /** The indicator whose condition it is: what it asks for stands first. */
  own?: string | undefined;
  onChoose: (reference: string) => void;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const [typed, setTyped] = useState('');
  const all = useMemo((): Choice[] => {
    const named = withNamed ? ordered(scope.catalog.ruleset.conditions) : [];
    const fits = nameables(scope).filter(({ type }) => only === undefined || type === only);
    const isOwn = ({ reference }: { reference: string }): boolean =>
      own !== undefined && reference.startsWith(`value:${own}/`);
    return [
      ...fits.filter(isOwn).map(({ reference, label }) => ({ id: reference, label, heading: t('space.own') })),
      ...fits
        .filter((each) => !isOwn(each))
        .map(({ reference, label, space }) => ({ id: reference, label, heading: t(`space.${space}`) })),
      ...named.map(({ id, label }) => ({
        id: `condition:${id}`,
        label: scope.text(label),
        heading: t('space.condition'),
      })),
    ];
  }, [scope, only, own, withNamed, t]);
  const found = matching(all, typed).map((choice) => ({ ...choice, isChosen: choice.id === chosen }));
  return (
    <div className={styles.picker} role="presentation" onKeyDown={walk}>
      <input
        className={styles.search}
        aria-label={t('findFact')}
        placeholder={t('findFact')}
        value={typed}
        autoComplete="off"
        // The picker was opened to search.
        ref={focused}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === 'Enter' && first && !event.nativeEvent.isComposing) onChoose(first.id);
        }}
      />
      {found.length === 0 && <p className="t3">{t('nothingFound')}</p>}
      <ChoiceList choices={found} onChoose={onChoose} isFocused={false} />
    </div>
  );
}
