import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EditorToolbar } from './editor/EditorToolbar.tsx';
import { TableToolbar } from './editor/TableToolbar.tsx';
import type { Writer } from './editor/writer.ts';
import type { SideState } from './side/useSide.ts';
import { UndoButtons } from './UndoButtons.tsx';
import type { Undo } from './useUndo.ts';

interface Props {
  /** Null where no text is written. */
  readonly writer: Writer | null;
  /** Null where nothing can be written. */
  readonly undo: Undo | null;
  readonly side: SideState;
  /** Brings the outline back; null while it is there. */
  readonly onOutline: (() => void) | null;
  readonly onExport: () => void;
  /** What else can be done with the text. */
  readonly children?: ReactNode;
}

/** The tools of the text at the left, the ways on at the right. */
export function ReportBar(props: Props): ReactElement {
  const { writer, undo, side, onOutline, onExport, children } = props;
  const { t } = useTranslation('report');
  return (
    <>
      <header className="report-bar">
        {onOutline !== null && (
          <Button tone="quiet" icon="next" onPress={onOutline}>
            {t('outline.title')}
          </Button>
        )}
        {undo !== null && <UndoButtons undo={undo} />}
        {writer !== null && <EditorToolbar key={writer.editor.instanceId} writer={writer} />}
        <div className="report-bar-end">
          {children}
          {!side.isOpen && (
            <>
              <Button
                tone="quiet"
                onPress={() => {
                  side.show('preview');
                }}
              >
                {t('side.preview')}
              </Button>
              <Button
                tone="quiet"
                onPress={() => {
                  side.show('figures');
                }}
              >
                {t('side.figures')}
              </Button>
            </>
          )}
          <Button tone="primary" icon="export" onPress={onExport}>
            {t('bar.export')}
          </Button>
        </div>
      </header>
      {writer !== null && <TableToolbar key={writer.editor.instanceId} writer={writer} />}
    </>
  );
}
