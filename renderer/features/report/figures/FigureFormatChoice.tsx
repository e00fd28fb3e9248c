import { Checkbox, Radio } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { formatFigure, type FigureFormat } from '../../../../shared/domain/figureFormat.ts';
import { RoundingField } from './RoundingField.tsx';

interface Props {
  readonly format: FigureFormat | null;
  readonly figure: Figure | undefined;
  readonly onFormat: (format: FigureFormat | null) => void;
}

/** How the figure is printed in this sentence: with or without its unit and its 余, exactly or roughly, in 万 or in full. */
export function FigureFormatChoice({ format, figure, onFormat }: Props): ReactElement | null {
  const { t } = useTranslation('report');
  if (figure === undefined) return null;
  const change = (part: FigureFormat): void => {
    onFormat(plain({ ...format, ...part }));
  };
  const scales = [undefined, ...scalesOf(figure)] as const;
  return (
    <div className="figure-format">
      {figure.unit !== '' && (
        <Checkbox
          checked={format?.unit !== false}
          onChange={(event) => {
            change({ unit: event.target.checked });
          }}
        >
          {t('figure.withUnit', { unit: figure.unit })}
        </Checkbox>
      )}
      {figure.qualifier !== null && (
        <Checkbox
          checked={format?.qualifier !== false}
          onChange={(event) => {
            change({ qualifier: event.target.checked });
          }}
        >
          {t('figure.withQualifier', { qualifier: figure.qualifier })}
        </Checkbox>
      )}
      <RoundingField
        format={format}
        figure={figure}
        onFormat={(changed) => {
          onFormat(plain(changed));
        }}
      />
      {scales.length > 1 && format?.rounding === undefined && (
        <Radio.Group
          aria-label={t('figure.scale')}
          value={format?.scale ?? ''}
          onChange={(event: { readonly target: { readonly value?: unknown } }) => {
            const scale = scales.find((each) => (each ?? '') === event.target.value);
            const { scale: _dropped, ...rest } = format ?? {};
            onFormat(plain(scale === undefined ? rest : { ...rest, scale }));
          }}
        >
          {scales.map((scale) => (
            <Radio key={scale ?? ''} value={scale ?? ''} className="digits">
              {formatFigure(figure, {
                unit: false,
                qualifier: false,
                ...(scale === undefined ? {} : { scale }),
              })}
            </Radio>
          ))}
        </Radio.Group>
      )}
    </div>
  );
}

/** 万 and 亿 where the number is large enough and its unit does not hold one already. */
function scalesOf({ value, unit }: Figure): readonly ('万' | '亿')[] {
  if (/^[万亿]/u.test(unit) || unit === '%') return [];
  const digits = value.replace(/^-/, '').split('.')[0]?.length ?? 0;
  return digits > 8 ? ['万', '亿'] : digits > 4 ? ['万'] : [];
}

/** What is printed as stored needs no format. */
function plain({ unit, qualifier, scale, rounding }: FigureFormat): FigureFormat | null {
  const format: FigureFormat = {
    ...(unit === false ? { unit } : {}),
    ...(qualifier === false ? { qualifier } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(rounding === undefined ? {} : { rounding }),
  };
  return Object.keys(format).length === 0 ? null : format;
}
