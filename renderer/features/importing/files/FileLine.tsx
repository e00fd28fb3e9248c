import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchFile } from '../../../../shared/importing/importBatch.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useReview } from '../desk/useReview.ts';
import type { LineProps } from './fileRows.ts';
import { fileState, sheetState } from './sheetState.ts';
import { StateMark } from './StateMark.tsx';

interface FileLineProps extends LineProps {
  readonly file: BatchFile;
  readonly isFolded: boolean;
  readonly onFold: (file: number, isFolded: boolean) => void;
}

/** A file with its state; one of several sheets can be folded, and any can be left out. */
export function FileLine({ id, file, isChosen, isFolded, onChoose, onFold }: FileLineProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const hasSheets = file.sheets.length > 1;
  const [only] = file.sheets;
  const state = only === undefined || hasSheets ? fileState(t, file) : sheetState(t, only);
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={1}
      aria-selected={isChosen}
      aria-expanded={hasSheets ? !isFolded : undefined}
      className="file-line"
      onClick={onChoose}
    >
      {hasSheets ? (
        <button
          type="button"
          tabIndex={-1}
          className={isFolded ? 'fold' : 'fold fold-open'}
          aria-label={isFolded ? t('unfold') : t('fold')}
          onClick={(event) => {
            event.stopPropagation();
            onFold(file.index, !isFolded);
          }}
        >
          <Icon name="next" size={16} />
        </button>
      ) : (
        <span className="fold" />
      )}
      <span className="file-words">
        <strong className="one-line" title={file.name}>
          {file.name}
        </strong>
        <span className="file-state">
          <StateMark {...state} />
          <span className={`one-line small tone-${state.tone}`} title={state.text}>
            {state.text}
          </span>
        </span>
      </span>
      <button
        type="button"
        tabIndex={-1}
        className="icon-button line-button"
        aria-label={t('leaveFile', { file: file.name })}
        title={t('leaveFileHint')}
        onClick={(event) => {
          event.stopPropagation();
          review.leave(file.index);
        }}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
