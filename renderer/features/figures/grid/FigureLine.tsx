import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { FormulaNames } from '../../../../shared/domain/formula/formulaNames.ts';
import { SourceChip } from '../../../ui/SourceChip.tsx';
import { changeOf, type FigureRow } from '../rows/figureRow.ts';
import { ChangeText } from './ChangeText.tsx';
import { YearLine } from './YearLine.tsx';

interface Props {
  readonly id: string;
  readonly row: FigureRow;
  readonly isActive: boolean;
  /** True when there is a last year to compare with. */
  readonly hasBefore: boolean;
  readonly hasSeries: boolean;
  readonly names: FormulaNames;
  readonly onOpen: (row: FigureRow) => void;
}

export const FigureLine = memo(function FigureLine(props: Props): ReactElement {
  const { id, row, isActive, hasBefore, hasSeries, names, onOpen } = props;
  const { t } = useTranslation('figures');
  const { name, unit, figure, before, department, sentences, formulas } = row;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="figure-line figure-row-line"
      onClick={() => {
        onOpen(row);
      }}
    >
      <span className="cell-name one-line" title={name}>
        {name}
      </span>
      <span className="cell-value digits">
        {figure === null ? <NoValue row={row} /> : formatFigure(figure, { unit: false })}
      </span>
      <span className="cell-unit">{unit}</span>
      <span className="cell-before digits soft">
        {before === null ? '—' : formatFigure(before, { unit: before.unit !== unit })}
      </span>
      <span className="cell-change digits">
        <ChangeText change={changeOf(row)} saysNone={hasBefore && before === null && figure !== null} />
      </span>
      {hasSeries && (
        <span className="cell-series">
          <YearLine years={row.series} />
        </span>
      )}
      <span className="cell-department one-line" title={department ?? ''}>
        {department ?? <span className="soft">{t('wholeBureau')}</span>}
      </span>
      <span className="cell-source">
        {figure !== null && <SourceChip source={figure.source} names={names} />}
      </span>
      <span className="cell-uses digits" title={t('usesTitle', { sentences, formulas })}>
        {sentences === 0 ? <span className="soft">{t('unused')}</span> : t('uses', { count: sentences })}
      </span>
    </div>
  );
});

/** Why a line has no value: a gap, or a formula that has none yet. */
function NoValue({ row }: { readonly row: FigureRow }): ReactElement {
  const { t } = useTranslation('figures');
  const word =
    row.missing === null ? t('noResult') : row.missing === 'used' ? t('missingUsed') : t('missingExpected');
  return <span className="figure-gap">{word}</span>;
}
