import { Suspense, type ReactElement } from 'react';
import { AntdRoot, ImportReview } from '../screens.ts';
import { useImportQueue } from '../ui/importQueue.ts';
import { useDesk } from '../ui/useDesk.ts';

/** Holds the review of a workbook in front of whatever screen is open. */
export function ImportHost(): ReactElement | null {
  const [file, ...waiting] = useImportQueue();
  const desk = useDesk();
  if (file === undefined) return null;
  return (
    <Suspense fallback={null}>
      <AntdRoot>
        <ImportReview key={file.token} file={file} waiting={waiting.length} desk={desk} />
      </AntdRoot>
    </Suspense>
  );
}
