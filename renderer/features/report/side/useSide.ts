import { useState } from 'react';

const sideTabs = ['preview', 'figures', 'lastYear'] as const;
export type SideTab = (typeof sideTabs)[number];

export interface SideState {
  readonly isOpen: boolean;
  readonly tab: SideTab;
  readonly width: number;
  readonly show: (tab: SideTab) => void;
  readonly close: () => void;
  readonly setWidth: (width: number) => void;
}

export const narrowest = 320;
export const widest = 760;

/** Windows narrower than this give their room to the text; the pane comes when it is asked for. */
const roomy = 1440;

/** The pane beside the text, as it was left. */
export function useSide(): SideState {
  const [state, setState] = useState(readSide);
  const change = (part: Partial<Remembered>): void => {
    const changed = { ...state, ...part };
    setState(changed);
    localStorage.setItem(key, JSON.stringify(changed));
  };
  return {
    ...state,
    show: (tab) => {
      change({ tab, isOpen: true });
    },
    close: () => {
      change({ isOpen: false });
    },
    setWidth: (width) => {
      change({ width: Math.round(Math.max(narrowest, Math.min(width, widest))) });
    },
  };
}

interface Remembered {
  readonly isOpen: boolean;
  readonly tab: SideTab;
  readonly width: number;
}

const key = 'nianbao.report.side';

function readSide(): Remembered {
  const fresh: Remembered = {
    isOpen: window.innerWidth >= roomy,
    tab: 'preview',
    width: Math.max(440, Math.min(Math.round(window.innerWidth * 0.3), 640)),
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return fresh;
    return {
      isOpen: fresh.isOpen && (!('isOpen' in kept) || kept.isOpen === true),
      tab: sideTabs.find((tab) => 'tab' in kept && kept.tab === tab) ?? 'preview',
      width: 'width' in kept && typeof kept.width === 'number' ? kept.width : fresh.width,
    };
  } catch {
    // What another version remembered is no reason to fail.
    return fresh;
  }
}
