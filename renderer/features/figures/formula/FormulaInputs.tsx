import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { findWholeFigure } from '../../../../shared/domain/wholeFigure.ts';
import type { FigureDesk } from '../useFigureDesk.ts';
import { useFormulaResult, type WrittenFormula } from './useFormulaResult.ts';

interface Props {
  readonly work: FigureDesk;
  /** The formula, in codes or in names. */
  readonly text: string;
  /** Goes to a figure of this desk; left out where there is no way. */
  readonly onIndicator?: (code: IndicatorCode) => void;
}

/** What a formula stands on, each with its value; a sum over departments with each part. */
export function FormulaInputs({ work, text, onIndicator }: Props): ReactElement | null {
  const { t } = useTranslation('figures');
  const written = useFormulaResult(work, text, '');
  if ('fault' in written || written.inputs.length === 0) return null;
  return (
    <table className="formula-inputs">
      <caption className="visually-hidden">{t('formula.inputs')}</caption>
      <tbody>
        {written.inputs.map((input) => (
          <InputLines
            key={`${input.indicator} ${String(input.year)} ${String(input.parts)}`}
            input={input}
            work={work}
            onIndicator={onIndicator}
          />
        ))}
      </tbody>
    </table>
  );
}

type Input = Extract<WrittenFormula, { inputs: unknown }>['inputs'][number];

interface LinesProps {
  readonly input: Input;
  readonly work: FigureDesk;
  readonly onIndicator: ((code: IndicatorCode) => void) | undefined;
}

function InputLines({ input, work, onIndicator }: LinesProps): ReactElement {
  const { t } = useTranslation('figures');
  const { indicator, year, parts, figures } = input;
  const isOwnYear = year === work.desk.year;
  const name = work.names.nameOf(indicator) ?? figures[0]?.name ?? indicator;
  const label = isOwnYear ? name : t('formula.ofYear', { name, year });
  const whole = findWholeFigure(figures);
  const departments = figures.filter(({ department }) => department !== null);
  return (
    <>
      <tr>
        <th scope="row">
          {onIndicator !== undefined && isOwnYear && figures.length > 0 ? (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onIndicator(indicator);
              }}
            >
              {label}
            </button>
          ) : (
            label
          )}
        </th>
        <td className="digits">
          {parts ? (
            t('formula.parts', { count: departments.length })
          ) : whole === undefined ? (
            <span className="figure-gap">{t('formula.noFigure')}</span>
          ) : (
            formatFigure(whole)
          )}
        </td>
      </tr>
      {parts &&
        departments.map((figure) => (
          <tr key={figure.department} className="formula-part">
            <th scope="row">{figure.department}</th>
            <td className="digits">{formatFigure(figure)}</td>
          </tr>
        ))}
    </>
  );
}
