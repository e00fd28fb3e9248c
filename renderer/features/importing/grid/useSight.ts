import { useEffect, useState, type RefCallback } from 'react';
import { gridWindow, headHeight, type GridWindow } from './gridWindow.ts';

interface Sight {
  /** Goes on the element that scrolls. */
  readonly ref: RefCallback<HTMLElement>;
  readonly element: HTMLElement | null;
  readonly shown: GridWindow;
}

const nothing: GridWindow = { top: 0, bottom: 0, left: 0, right: 0 };

/** Which rows and columns are in sight of a scrolling element; changes only when others come into sight. */
export function useSight(rows: number, starts: readonly number[], gutter: number): Sight {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState(nothing);
  useEffect(() => {
    if (element === null) return;
    const look = (): void => {
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      const sight = {
        scrollTop,
        scrollLeft,
        height: clientHeight - headHeight,
        width: clientWidth - gutter,
      };
      const next = gridWindow(sight, rows, starts);
      setShown((before) => (isSame(before, next) ? before : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [element, rows, starts, gutter]);
  return { ref: setElement, element, shown };
}

function isSame(one: GridWindow, other: GridWindow): boolean {
  return (
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right
  );
}
