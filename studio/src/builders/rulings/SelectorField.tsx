import { ordered } from '@biaochi/engine';
import type { Selector } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { toggleSelected } from '../../commands/gates.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Icon } from '../../parts/Icon.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { ChoiceList } from '../condition/ChoiceList.js';
import { Token } from '../condition/Token.js';
import { useRun } from '../fields/useRun.js';
import styles from './Rulings.module.css';

type List = keyof Selector;
const lists = ['classes', 'groups', 'codes'] as const satisfies readonly List[];
const words = { classes: 'membersClass', groups: 'membersGroup', codes: 'membersCode' } as const;

/** Which indicators belong: by class, by group, or one by one; what is given must all match. None where nothing is. */
export function SelectorField({ at, value: given }: { at: string; value: Selector | undefined }) {
  const { t } = useTranslation(['builders', 'panels']);
  const text = useText();
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const names: Record<List, { id: string; label: string }[]> = {
    classes: ordered(ruleset.classes).map(({ code, label }) => ({ id: code, label: text(label) })),
    groups: ordered(ruleset.groups).map(({ code, title }) => ({ id: code, label: text(title) })),
    codes: ordered(ruleset.indicators).map(({ code, title }) => ({ id: code, label: `${code} ${text(title)}` })),
  };
  const value = given ?? {};
  const count = given ? catalogOf(ruleset).members(given).length : 0;
  return (
    <div className={styles.selector} role="group" aria-label={t('members')}>
      {lists.map((list) => (
        <div key={list} className={styles.selected}>
          <span className="t3 s12">{t(words[list])}</span>
          {(value[list] ?? []).map((key) => (
            <button
              key={key}
              type="button"
              className={styles.chip}
              aria-label={`${t('remove')} ${key}`}
              onClick={() => run(toggleSelected(at, list, key))}
            >
              {list === 'codes' ? key : (names[list].find(({ id }) => id === key)?.label ?? key)}
              <Icon name="close" size="small" />
            </button>
          ))}
          <Token
            label={`${t('addMember')} ${t(words[list])}`}
            panel={() => (
              <ChoiceList
                choices={names[list].map((each) => ({ ...each, isChosen: (value[list] ?? []).includes(each.id) }))}
                onChoose={(key) => run(toggleSelected(at, list, key))}
              />
            )}
          >
            <Icon name="plus" size="small" />
          </Token>
        </div>
      ))}
      <p className="t3 s12">{t('panels:memberCount', { count })}</p>
    </div>
  );
}
