import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchFile, BatchSheet } from '../../../../shared/importing/importBatch.ts';
import { sheetState } from '../files/sheetState.ts';
import { StateMark } from '../files/StateMark.tsx';
import { Legend } from './Legend.tsx';

interface SheetHeadProps {
  readonly file: BatchFile;
  readonly sheet: BatchSheet;
}

/** Which sheet is in front, how it was understood, and what the tints mean. */
export function SheetHead({ file, sheet }: SheetHeadProps): ReactElement {
  const { t } = useTranslation('importing');
  const state = sheetState(t, sheet);
  const { name } = sheet.reading;
  return (
    <header className="sheet-head">
      <h2 className="one-line" title={name === '' ? file.name : `${file.name} › ${name}`}>
        {name === '' ? file.name : name}
      </h2>
      <span className={`sheet-head-state small tone-${state.tone}`}>
        <StateMark {...state} />
        <span className="one-line" title={state.text}>
          {state.text}
        </span>
      </span>
      <Legend />
    </header>
  );
}
