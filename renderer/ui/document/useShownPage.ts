import { useEffect, useState, type RefObject } from 'react';

/** The number of the page that most is seen of; 1 until it is known. */
export function useShownPage(frame: RefObject<HTMLElement | null>, count: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    const seen = new Map<Element, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRect } of entries) seen.set(target, intersectionRect.height);
        const [most] = [...seen].sort(([, one], [, other]) => other - one);
        if (most !== undefined && most[1] > 0) setShown(Number(most[0].getAttribute('data-page')));
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    for (const page of frame.current?.querySelectorAll('[data-page]') ?? []) observer.observe(page);
    return () => {
      observer.disconnect();
    };
  }, [frame, count]);
  return Math.min(shown, count);
}
