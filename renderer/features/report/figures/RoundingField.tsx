import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { formatFigure, type FigureFormat, roundingHolds } from '../../../../shared/domain/figureFormat.ts';
import { roundingChoices } from '../../../../shared/domain/roundingChoices.ts';
import './rounding.css';

interface Props {
  readonly format: FigureFormat | null;
  readonly figure: Figure;
  readonly onFormat: (format: FigureFormat) => void;
}

/** Tells the figure exactly or roughly: each form is made from the exact number and true of it. */
export function RoundingField({ format, figure, onFormat }: Props): ReactElement | null {
  const { t } = useTranslation('linking');
  const withUnit = format?.unit !== false;
  const choices = roundingChoices(figure, withUnit);
  const rounding = format?.rounding;
  if (choices.length === 0 && rounding === undefined) return null;
  const { scale: _scale, rounding: _rounding, ...rest } = format ?? {};
  const exact = {
    key: exactKey,
    format: rest,
    label: t('rounding.exact', { text: formatFigure(figure, rest) }),
  };
  const options = [
    exact,
    ...choices.map((choice) => ({
      key: keyOf(choice.format),
      format: { ...rest, ...choice.format },
      label: choice.text,
    })),
  ];
  const holds = rounding === undefined || roundingHolds(figure, format ?? {});
  const current = holds ? keyOf(format ?? {}) : null;
  return (
    <div className="rounding-field">
      <span className="soft small">{t('rounding.label')}</span>
      <div className="rounding-forms" role="radiogroup" aria-label={t('rounding.label')}>
        {options.map(({ key, format: wished, label }) => (
          <button
            key={key}
            type="button"
            role="radio"
            className="rounding-form digits"
            aria-checked={key === current}
            onClick={() => {
              onFormat(wished);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {!holds && (
        <span className="rounding-adapted small" role="status">
          {t('rounding.adapted', { word: rounding.word ?? '', text: formatFigure(figure, format ?? {}) })}
        </span>
      )}
    </div>
  );
}

const exactKey = 'exact';

function keyOf({ rounding }: FigureFormat): string {
  return rounding === undefined ? exactKey : `${String(rounding.place)} ${rounding.word ?? ''}`;
}
