import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowest, widest } from './useSide.ts';

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const step = 24;

/** The edge of the pane: dragged, or moved with arrows. */
export function PaneHandle({ width, onWidth }: Props): ReactElement {
  const { t } = useTranslation('report');
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <div
      className="side-handle"
      role="separator"
      tabIndex={0}
      aria-label={t('side.resize')}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) onWidth(grip.current.width + grip.current.x - event.clientX);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') onWidth(width + step);
        else if (event.key === 'ArrowRight') onWidth(width - step);
        else return;
        event.preventDefault();
      }}
    />
  );
}
