import type { ReactElement } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import type { RowStanding } from './rowStanding.ts';

const radius = 5;
const around = 2 * Math.PI * radius;

/** A check for done, a full dot where nothing is open, a ring that fills, or hollow; its words stand in the row's name. */
export function StandingMark({ sign, part }: Pick<RowStanding, 'sign' | 'part'>): ReactElement {
  return (
    <span className={`standing standing-${sign}`} aria-hidden="true">
      {sign === 'done' ? (
        <Icon name="check" size={16} />
      ) : (
        <svg width="14" height="14" viewBox="0 0 14 14">
          <circle className="standing-ground" cx="7" cy="7" r={radius} />
          {sign === 'open' && (
            <circle
              className="standing-part"
              cx="7"
              cy="7"
              r={radius}
              strokeDasharray={`${String(around * part)} ${String(around)}`}
              transform="rotate(-90 7 7)"
            />
          )}
        </svg>
      )}
    </span>
  );
}
