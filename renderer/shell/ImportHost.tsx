import { Suspense, type ReactElement } from 'react';
import { AntdRoot, ImportWorkspace } from '../screens.ts';
import { useImportQueue } from '../ui/importQueue.ts';
import { useDesk } from '../ui/useDesk.ts';

/** Holds the review of workbooks in front of whatever screen is open. */
export function ImportHost(): ReactElement | null {
  const files = useImportQueue();
  const desk = useDesk();
  if (files.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AntdRoot>
        <ImportWorkspace files={files} desk={desk} />
      </AntdRoot>
    </Suspense>
  );
}
