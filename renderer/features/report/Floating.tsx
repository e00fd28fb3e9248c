import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

interface FloatingProps {
  /** What it belongs to, in the window's coordinates. */
  readonly at: DOMRect;
  readonly children: ReactNode;
  /** Called for Escape and for a press outside; without it, somebody else takes it away. */
  readonly onClose?: () => void;
}

const gap = 6;

/** A small sheet under a place in the text, above it where there is no room below. */
export function Floating({ at, children, onClose }: FloatingProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState({ left: at.left, top: at.bottom + gap });
  useLayoutEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return;
    const place = (): void => {
      setCorner(cornerFor(sheet.getBoundingClientRect(), at));
    };
    place();
    // It grows when a part of it is unfolded.
    const growth = new ResizeObserver(place);
    growth.observe(sheet);
    return () => {
      growth.disconnect();
    };
  }, [at]);
  useEffect(() => {
    if (onClose === undefined) return;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !ref.current?.contains(target(event))) {
        onClose();
      }
    };
    window.addEventListener('keydown', close);
    window.addEventListener('pointerdown', close);
    return () => {
      window.removeEventListener('keydown', close);
      window.removeEventListener('pointerdown', close);
    };
  }, [onClose]);
  return (
    <div ref={ref} className="report-floating" style={corner}>
      {children}
    </div>
  );
}

function cornerFor(box: DOMRect, at: DOMRect): { readonly left: number; readonly top: number } {
  const fitsBelow = at.bottom + gap + box.height <= window.innerHeight - gap;
  const top = fitsBelow ? at.bottom + gap : at.top - gap - box.height;
  return {
    left: Math.max(gap, Math.min(at.left, window.innerWidth - box.width - gap)),
    top: Math.max(gap, Math.min(top, window.innerHeight - box.height - gap)),
  };
}

function target(event: Event): Node | null {
  return event.target instanceof Node ? event.target : null;
}
