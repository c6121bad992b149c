import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../document/useEditor.js';
import { useFindingsShown } from '../findings/store.js';
import type { Offer } from '../palette/offer.js';
import { useOffers } from '../palette/usePalette.js';
import { useStepName } from './useStepName.js';

/** Offers one step back and forth, and the findings. Their keys mind the field they are pressed in (`useUndoKeys`). */
export function useDraftOffers({ history, undo, redo }: Editor): void {
  const { t } = useTranslation(['palette', 'drafts']);
  const nameOf = useStepName();
  const show = useFindingsShown((findings) => findings.show);
  const [last] = history.past;
  const [next] = history.future;
  const offers = useMemo(
    (): Offer[] => [
      ...(last
        ? [{ key: 'undo', kind: 'do', icon: 'undo', label: t('undo'), note: nameOf(last), run: undo } as const]
        : []),
      ...(next
        ? [{ key: 'redo', kind: 'do', icon: 'redo', label: t('redo'), note: nameOf(next), run: redo } as const]
        : []),
      { key: 'findings', kind: 'do', icon: 'list', label: t('findings'), run: () => show(true) },
    ],
    [t, nameOf, last, next, undo, redo, show],
  );
  useOffers('draft', offers);
}
