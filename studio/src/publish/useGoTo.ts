import { splitAddress } from '@biaochi/engine';
import { useNavigate } from 'react-router';
import { draftPath } from '../document/openDraft.js';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useSelection } from '../document/useSelection.js';

/** A function that opens a place of the draft where it is edited: a fixture on the bench, all else in the table. */
export function useGoTo(): (place: string) => void {
  const editor = useEditor();
  const navigate = useNavigate();
  const [, select] = useSelection();
  const { chooseFixture } = useLive();
  return (place) => {
    if (editor === null) return;
    const [room = '', ...rest] = splitAddress(place);
    if (room === 'fixtures') {
      if (rest[0] !== undefined) chooseFixture(rest[0]);
      void navigate(`${draftPath(editor.id)}/bench`);
      return;
    }
    const [list, member] = rest;
    if (room === 'ruleset' && list !== undefined) select(member === undefined ? `/${list}` : `/${list}/${member}`);
    void navigate(`${draftPath(editor.id)}/table`);
  };
}
