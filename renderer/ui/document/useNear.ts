import { useEffect, useState, type RefObject } from 'react';

/** How far out of sight a sheet is still drawn, so that scrolling finds it there. */
const margin = '1200px';

/** Whether an element is in sight or nearly so. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true);
      },
      { rootMargin: margin, scrollMargin: margin },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isNear;
}
