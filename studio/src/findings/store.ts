import { create } from 'zustand';

/** Whether the findings are shown, and the one that was last gone to, by its key. */
interface FindingsShown {
  readonly isOpen: boolean;
  readonly active: string | null;
  readonly show: (isOpen: boolean) => void;
  readonly goTo: (key: string | null) => void;
}

export const useFindingsShown = create<FindingsShown>()((set) => ({
  isOpen: false,
  active: null,
  show: (isOpen) => set({ isOpen }),
  goTo: (active) => set({ active }),
}));
