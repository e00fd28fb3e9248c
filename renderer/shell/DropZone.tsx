import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptFile } from '../api/call.ts';
import { errorText } from '../api/failureText.ts';
import { bringFiles } from '../ui/droppedFiles.ts';
import { Icon } from '../ui/Icon.tsx';
import { showNotice } from '../ui/notices.ts';

/** Takes workbooks dropped anywhere in the window; text dragged inside the editor passes by. */
export function DropZone(): ReactElement | null {
  const { t } = useTranslation('shell');
  const [isOver, setOver] = useState(false);
  useEffect(() => listenToDrops(setOver), []);
  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <div className="drop-zone-text">
        <Icon name="bring" size={32} />
        <h2>{t('dropTitle')}</h2>
        <p>{t('dropText')}</p>
      </div>
    </div>
  );
}

function listenToDrops(setOver: (over: boolean) => void): () => void {
  const onOver = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onLeave = (event: DragEvent): void => {
    // Without a related target the pointer has left the window itself.
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void adoptAll([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener('dragover', onOver, true);
  window.addEventListener('dragleave', onLeave, true);
  window.addEventListener('drop', onDrop, true);
  return () => {
    window.removeEventListener('dragover', onOver, true);
    window.removeEventListener('dragleave', onLeave, true);
    window.removeEventListener('drop', onDrop, true);
  };
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** All that were dropped come to the review together. */
async function adoptAll(files: readonly File[]): Promise<void> {
  const adopted = await Promise.all(
    files.map(async (file) => {
      try {
        return [await adoptFile(file)];
      } catch (error) {
        showNotice({ tone: 'error', text: errorText(error) });
        return [];
      }
    }),
  );
  bringFiles(adopted.flat());
}
