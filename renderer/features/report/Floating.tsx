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
    const box = ref.current?.getBoundingClientRect();
    if (box === undefined) return;
    const fitsBelow = at.bottom + gap + box.height <= window.innerHeight - gap;
    setCorner({
      left: Math.max(gap, Math.min(at.left, window.innerWidth - box.width - gap)),
      top: fitsBelow ? at.bottom + gap : Math.max(gap, at.top - gap - box.height),
    });
  }, [at, children]);
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

function target(event: Event): Node | null {
  return event.target instanceof Node ? event.target : null;
}
