import { joinAddress, splitAddress } from '@biaochi/engine';
import type { Editor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useText } from '../i18n/useText.js';
import { Conflicts } from '../saving/Conflicts.js';
import { shownValue } from '../saving/shownValue.js';
import { usePlaceName } from './usePlaceName.js';

const unselectable = ['', 'fixtures', 'suppressions', 'base', 'revises'];

/** What a place lies in, as the views select it (`/indicators/21`); null where no view selects that. */
function memberOf(place: string): string | null {
  const parts = splitAddress(place);
  return unselectable.includes(parts[0] ?? '') ? null : joinAddress(...parts.slice(0, 2));
}

/** The places of a draft that somebody else changed at the same time. */
export function DraftConflicts({ editor: { conflicts, choose, content } }: { editor: Editor }) {
  const text = useText();
  const nameOf = usePlaceName(content);
  const [, select] = useSelection();
  return (
    <Conflicts
      conflicts={conflicts}
      choose={choose}
      nameOf={nameOf}
      shown={(value) => shownValue(value, text)}
      wayTo={(place) => {
        const member = memberOf(place);
        return member === null ? undefined : () => select(member);
      }}
    />
  );
}
