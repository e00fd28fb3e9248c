import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Undo } from './useUndo.ts';

/** Takes the last change of the report back, or makes it again; the keys stand in the titles. */
export function UndoButtons({
  undo: { undo, redo, canUndo, canRedo },
}: {
  readonly undo: Undo;
}): ReactElement {
  const { t } = useTranslation('writing');
  return (
    <div className="toolbar" role="toolbar" aria-label={t('undo.title')}>
      <UndoButton label={t('undo.undo')} isOff={!canUndo} onPress={undo}>
        <UndoOutlined />
      </UndoButton>
      <UndoButton label={t('undo.redo')} isOff={!canRedo} onPress={redo}>
        <RedoOutlined />
      </UndoButton>
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactElement;
}

function UndoButton({ label, isOff, onPress, children }: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="toolbar-button toolbar-icon"
      aria-label={label}
      title={label}
      disabled={isOff}
      onMouseDown={(event) => {
        // The caret stays in the text.
        event.preventDefault();
      }}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
