import { splitAddress } from '@biaochi/engine';
import type { Condition } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import {
  appendPart,
  editCondition,
  groupKind,
  membersOf,
  nestPart,
  regroup,
  removePart,
  replacePart,
  unnestPart,
  type GroupKind,
  type Path,
} from '../../commands/conditions.js';
import { firstCondition } from '../../commands/levels.js';
import { ConditionView, type ConditionParts } from '../../kinds/condition/ConditionView.js';
import { useScope } from '../../kinds/useScope.js';
import { Icon } from '../../parts/Icon.js';
import { nameOf } from '../../projections/explanation/names.js';
import { useRun, type Run } from '../fields/useRun.js';
import { ChoiceList } from './ChoiceList.js';
import styles from './Condition.module.css';
import { FactPicker } from './FactPicker.js';
import { comparisonOf, operatorsFor, typeOf, withOperator } from './facts.js';
import { Token } from './Token.js';
import { ValueToken } from './ValueToken.js';

/** Edits a part of the condition; `merge` joins the keystrokes in one token to one step. */
type Edit = (change: (condition: Condition) => Condition | null, merge?: string) => string | null;

function useEdit(at: string): Edit {
  const run: Run = useRun();
  return (change, merge) =>
    run(editCondition(at, (condition) => (condition === undefined ? null : change(condition)), merge));
}

/** The words of one comparison, each a button. */
function Words({ of: part, path, own, edit }: { of: Condition; path: Path; own: string | undefined; edit: Edit }) {
  const { t } = useTranslation(['builders', 'panels']);
  const scope = useScope();
  const { condition: named, fact = '', operator = 'equal' } = part;
  const put = (next: Condition, merge?: string) => edit((whole) => replacePart(whole, path, next), merge);
  const name =
    named === undefined
      ? nameOf(scope, fact)
      : scope.text(scope.catalog.ruleset.conditions?.find(({ id }) => id === named)?.label) || named;
  return (
    <>
      <Token
        isFact
        label={name}
        panel={(close) => (
          <FactPicker
            withNamed
            own={own}
            chosen={named === undefined ? fact : `condition:${named}`}
            onChoose={(reference) => {
              const [space, id = ''] = reference.split(/:(.*)/su);
              put(space === 'condition' ? { condition: id } : comparisonOf(scope, reference, part));
              close();
            }}
          />
        )}
      >
        {name}
      </Token>
      {named === undefined && (
        <>
          <Token
            label={`${t('operator')} ${t(`panels:${operator}`)}`}
            panel={(close) => (
              <ChoiceList
                choices={operatorsFor(typeOf(scope, fact)).map((each) => ({
                  id: each,
                  label: t(`panels:${each}`),
                  isChosen: each === operator,
                }))}
                onChoose={(id) => {
                  put(withOperator(part, id as typeof operator));
                  close();
                }}
              />
            )}
          >
            {t(`panels:${operator}`)}
          </Token>
          <ValueToken of={part} own={own} write={(value) => put({ ...part, value }, `value ${path.join('.')}`)} />
        </>
      )}
    </>
  );
}

const kinds = ['all', 'any', 'not'] as const satisfies readonly GroupKind[];

/** How a group counts, as a button in its sentence. */
function GroupWord({ of: part, path, edit }: { of: Condition; path: Path; edit: Edit }) {
  const { t } = useTranslation(['builders', 'panels']);
  const kind = groupKind(part) ?? 'all';
  const sentence = { all: 'panels:allHold', any: 'panels:anyHolds', not: 'panels:notHolds' } as const;
  return (
    <Token
      label={`${t('groupWord')} ${t(sentence[kind])}`}
      panel={(close) => (
        <ChoiceList
          choices={kinds.map((each) => ({ id: each, label: t(sentence[each]), isChosen: each === kind }))}
          onChoose={(id) => {
            edit((whole) => regroup(whole, path, id as GroupKind));
            close();
          }}
        />
      )}
    >
      {t(sentence[kind])}
    </Token>
  );
}

/** What can be done with a line: into a group, out of one, away. */
function LineMenu({ path, edit }: { path: Path; edit: Edit }) {
  const { t } = useTranslation('builders');
  const actions = {
    moveIn: (whole: Condition) => nestPart(whole, path, 'any'),
    moveOut: (whole: Condition) => unnestPart(whole, path),
    removeCondition: (whole: Condition) => removePart(whole, path),
  } as const;
  const offered = (Object.keys(actions) as (keyof typeof actions)[]).filter(
    (id) => id !== 'moveOut' || path.length > 1,
  );
  return (
    <Token
      label={t('moreActions')}
      panel={(close) => (
        <ChoiceList
          choices={offered.map((id) => ({ id, label: t(id) }))}
          onChoose={(id) => {
            close();
            edit(actions[id as keyof typeof actions]);
          }}
        />
      )}
    >
      <Icon name="more" size="small" />
    </Token>
  );
}

/** Adds a comparison, or a group with one, below the members of a group. */
function Foot({ of: part, path, own, edit }: { of: Condition; path: Path; own: string | undefined; edit: Edit }) {
  const { t } = useTranslation('builders');
  const { ruleset } = useScope().catalog;
  const fresh = membersOf(part).findLast(({ fact }) => fact !== undefined) ?? firstCondition(ruleset, own);
  if (!fresh) return null;
  const opposite = part.any ? 'all' : 'any';
  return (
    <div className={styles.foot} data-foot={path.join('.')}>
      <button type="button" className={styles.add} onClick={() => edit((whole) => appendPart(whole, path, fresh))}>
        <Icon name="plus" size="small" />
        {t('addCondition')}
      </button>
      <button
        type="button"
        className={styles.add}
        onClick={() => edit((whole) => appendPart(whole, path, { [opposite]: [fresh] }))}
      >
        <Icon name="plus" size="small" />
        {t('addGroup')}
      </button>
    </div>
  );
}

/** Below a single comparison: a further one beside it. */
function Beside({ of: whole, own, edit }: { of: Condition; own: string | undefined; edit: Edit }) {
  if (groupKind(whole) === 'all' || groupKind(whole) === 'any') return null;
  return <Foot of={whole} path={[]} own={own} edit={edit} />;
}

/** The code of the indicator that an address lies in; undefined where it lies in none. */
function indicatorAt(at: string): string | undefined {
  const [list, code] = splitAddress(at);
  return list === 'indicators' ? code : undefined;
}

/** A condition that is edited where it stands: its lines as they are read, every word a button. */
export function ConditionBuilder({ at, value, start }: { at: string; value: Condition | undefined; start?: string }) {
  const { t } = useTranslation('builders');
  const edit = useEdit(at);
  const run = useRun();
  const { ruleset } = useScope().catalog;
  const own = indicatorAt(at);
  if (value === undefined) {
    return (
      <button
        type="button"
        className={styles.add}
        onClick={() => run(editCondition(at, () => firstCondition(ruleset, own)))}
      >
        <Icon name="plus" size="small" />
        {start ?? t('startCondition')}
      </button>
    );
  }
  const parts: ConditionParts = {
    words: (part, path) => <Words of={part} path={path} own={own} edit={edit} />,
    group: (part, path) => <GroupWord of={part} path={path} edit={edit} />,
    tools: (_part, path) => <LineMenu path={path} edit={edit} />,
    foot: (part, path) => (groupKind(part) === 'not' ? null : <Foot of={part} path={path} own={own} edit={edit} />),
  };
  return (
    <div className={styles.condition}>
      <ConditionView condition={value} parts={parts} />
      <Beside of={value} own={own} edit={edit} />
    </div>
  );
}
