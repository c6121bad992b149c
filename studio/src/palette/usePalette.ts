/**
 * What can be done from wherever one is. Each part of the page offers its own while it is there:
 *
 *   useOffers('views', offers);   // `offers` memoised
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Offer } from './offer.js';

interface Palette {
  readonly isOpen: boolean;
  readonly show: (isOpen: boolean) => void;
  readonly offers: Readonly<Record<string, readonly Offer[]>>;
  readonly offer: (source: string, offers: readonly Offer[]) => void;
}

export const usePalette = create<Palette>()((set) => ({
  isOpen: false,
  show: (isOpen) => set({ isOpen }),
  offers: {},
  offer: (source, own) => set(({ offers }) => ({ offers: { ...offers, [source]: own } })),
}));

const none: readonly Offer[] = [];

/** Offers these while the caller is on the page. */
export function useOffers(source: string, offers: readonly Offer[]): void {
  const offer = usePalette((palette) => palette.offer);
  useEffect(() => {
    offer(source, offers);
    return () => offer(source, none);
  }, [source, offers, offer]);
}
