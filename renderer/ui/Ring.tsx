import type { ReactElement } from 'react';

const radius = 42;
const around = 2 * Math.PI * radius;

interface RingProps {
  /** From 0 to 1. */
  readonly part: number;
  readonly label: string;
}

/** How far a thing is, as a ring with the per cent in it. */
export function Ring({ part, label }: RingProps): ReactElement {
  const percent = Math.floor(part * 100);
  return (
    <div className="ring" role="img" aria-label={`${label} ${String(percent)}%`}>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <circle className="ring-ground" cx="48" cy="48" r={radius} />
        {part > 0 && (
          <circle
            className={part >= 1 ? 'ring-part ring-whole' : 'ring-part'}
            cx="48"
            cy="48"
            r={radius}
            strokeDasharray={`${String(around * Math.min(part, 1))} ${String(around)}`}
            transform="rotate(-90 48 48)"
          />
        )}
      </svg>
      <span className="ring-text" aria-hidden="true">
        <strong className="digits">
          {percent}
          <small>%</small>
        </strong>
        <span className="soft small">{label}</span>
      </span>
    </div>
  );
}
