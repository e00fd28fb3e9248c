import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { changeSettings } from '../api/settings.ts';
import { toPath, wholePlace, type Place } from '../router/place.ts';
import { useImportQueue } from '../ui/importQueue.ts';
import { Notices } from '../ui/Notices.tsx';
import { ClosingGuard } from './ClosingGuard.tsx';
import { DropZone } from './DropZone.tsx';
import { ImportHost } from './ImportHost.tsx';
import { Rail } from './Rail.tsx';
import { ShellKeys } from './ShellKeys.tsx';
import { TopBar } from './TopBar.tsx';

interface ShellProps {
  readonly place: Place;
  readonly children: ReactNode;
}

/** What stays around every place: the rail, the bar, messages, keys, and dropped files. */
export function Shell({ place, children }: ShellProps): ReactElement {
  const desk = useRef<HTMLElement>(null);
  const path = toPath(wholePlace(place));
  const isImporting = useImportQueue().length > 0;
  useEffect(() => {
    changeSettings({ lastPlace: decodeURI(path) });
    desk.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className="shell">
      <div className="shell-behind" inert={isImporting}>
        <Rail place={place} />
        <TopBar />
        <main className="desk" ref={desk} tabIndex={-1}>
          {children}
        </main>
      </div>
      <Notices />
      <ImportHost />
      <DropZone />
      <ClosingGuard />
      <ShellKeys />
    </div>
  );
}
