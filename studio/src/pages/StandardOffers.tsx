import { joinAddress, keyOf, ordered } from '@biaochi/engine';
import type { Ruleset, Text } from '@biaochi/schemas/types';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useLive } from '../document/useLive.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import type { Offer } from '../palette/offer.js';
import { useOffers } from '../palette/usePalette.js';
import type { IconName } from '../parts/Icon.js';
import { type ViewName, viewNames, views } from './views.js';

/** The lists whose members can be sought, and how each is drawn. */
const sought = {
  indicators: 'table',
  groups: 'fold',
  totals: 'bench',
  gates: 'flag',
  facts: 'form',
  parameters: 'pencil',
  derived: 'graph',
  tables: 'list',
  readings: 'split',
} as const satisfies Partial<Record<keyof Ruleset, IconName>>;

type Sought = keyof typeof sought;
type Member = Readonly<Partial<Record<'title' | 'label' | 'question', Text>>> & { readonly order: number };

/** The other views by keys that a hand on the grid reaches. */
const viewKeys: Readonly<Partial<Record<ViewName, string>>> = {
  table: 'Alt+1',
  canvas: 'Alt+2',
  source: 'Alt+3',
  bench: 'Control+B',
};

function useViewOffers(path: string): void {
  const { t } = useTranslation(['palette', 'shell']);
  const navigate = useNavigate();
  const offers = useMemo(
    () =>
      viewNames.map((name): Offer => {
        const { icon, label } = views[name];
        const keys = viewKeys[name];
        return {
          ...{ key: `view:${name}`, kind: 'view', icon, label: t(`shell:${label}`), note: t('view') },
          ...(keys && { keys }),
          run: () => void navigate(`${path}/${name}`),
        };
      }),
    [t, navigate, path],
  );
  useOffers('views', offers);
}

/** The members of the ruleset; choosing one selects it, on the bench in the table. */
function useMemberOffers(): void {
  const { t } = useTranslation('findings');
  const text = useText();
  const { path, ruleset: now } = useOpenStandard();
  const ruleset = useDeferredValue(now);
  const [, select] = useSelection();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isOnBench = pathname.endsWith('/bench');
  const offers = useMemo(
    () =>
      (Object.keys(sought) as Sought[]).flatMap((list) =>
        ordered<Member>(ruleset[list]).map((member): Offer => {
          const key = keyOf(member) ?? '';
          const name = member.title ?? member.label ?? member.question ?? { zh: key };
          const place = joinAddress(list, key);
          return {
            ...{ key: place, kind: 'member', icon: sought[list], label: text(name), note: t(`list.${list}`) },
            also: `${key} ${name.zh} ${name.en ?? ''}`,
            ...(list === 'indicators' || list === 'groups' ? { code: key } : {}),
            run: () => {
              select(place);
              if (isOnBench) void navigate(`${path}/table`);
            },
          };
        }),
      ),
    [t, text, ruleset, select, navigate, path, isOnBench],
  );
  useOffers('members', offers);
}

function useFixtureOffers(): void {
  const { t } = useTranslation('palette');
  const { fixtures } = useOpenStandard();
  const { fixture, chooseFixture } = useLive();
  const at = fixtures.findIndex(({ id }) => id === fixture?.id);
  const [before, after] = [fixtures[at - 1]?.id, fixtures[at + 1]?.id];
  const offers = useMemo(() => {
    const to = (id: string | undefined, label: string, keys: string, icon: IconName): Offer[] =>
      id === undefined ? [] : [{ key: `fixture:${keys}`, kind: 'do', icon, label, keys, run: () => chooseFixture(id) }];
    return [...to(after, t('nextFixture'), ']', 'down'), ...to(before, t('previousFixture'), '[', 'up')];
  }, [t, before, after, chooseFixture]);
  useOffers('fixtures', offers);
}

/** Offers the views of the open standard, its members, and the fixtures beside the chosen one. */
export function StandardOffers() {
  const { path } = useOpenStandard();
  useViewOffers(path);
  useMemberOffers();
  useFixtureOffers();
  return null;
}
