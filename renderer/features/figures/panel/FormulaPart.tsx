import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { FormulaState } from '../../../../shared/domain/formula/formulaState.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { formulaInNames } from '../../../ui/formulaInNames.ts';
import { Note } from '../../../ui/Note.tsx';
import { FormulaInputs } from '../formula/FormulaInputs.tsx';
import { problemText } from '../formulaText.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';

interface Props {
  readonly work: FigureDesk;
  readonly row: FigureRow;
  readonly state: FormulaState;
  readonly onIndicator: (code: IndicatorCode) => void;
}

/** The formula in names, what it stands on, and what it says where another value is in force. */
export function FormulaPart({ work, row, state, onIndicator }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const { stored, result, inForce } = state;
  return (
    <section className="panel-part">
      <h3>{t('panel.formula')}</h3>
      <p className="panel-formula">{formulaInNames(stored.formula, work.names)}</p>
      {'problem' in result && <Note tone="warning">{problemText(result.problem, work.names, t)}</Note>}
      {'value' in result && !inForce && row.figure !== null && (
        <Note tone="hint">{t('panel.setAside', { value: formatFigure(result.value) })}</Note>
      )}
      <FormulaInputs work={work} text={stored.formula} onIndicator={onIndicator} />
    </section>
  );
}
