import { lazy, Suspense, useEffect } from 'react';
import { isForField, isInDialog, keysOf } from './keys.js';
import { usePalette } from './usePalette.js';

const Palette = lazy(() => import('./Palette.js').then(({ Palette: component }) => ({ default: component })));

/** The keys of everything on offer, and the palette that lists it, which Control+K opens. */
export function PaletteKeys() {
  const isOpen = usePalette((palette) => palette.isOpen);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = keysOf(event);
      const { isOpen: wasOpen, show, offers } = usePalette.getState();
      if (keys === 'Control+K') {
        event.preventDefault();
        show(!wasOpen);
        return;
      }
      if (isForField(keys, event.target) || isInDialog(event.target)) return;
      const offer = Object.values(offers)
        .flat()
        .find((one) => one.keys === keys);
      if (!offer) return;
      event.preventDefault();
      offer.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    isOpen && (
      <Suspense>
        <Palette />
      </Suspense>
    )
  );
}
