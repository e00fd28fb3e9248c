import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportUses } from '../../../../shared/document/reportSentence.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import { formulaInputs } from '../../../../shared/domain/formula/formulaInputs.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { queries } from '../../../api/queries.ts';
import { toHref } from '../../../router/usePlace.ts';
import { Sentence } from '../../../ui/effects/Sentence.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';

interface Props {
  readonly work: FigureDesk;
  readonly row: FigureRow;
  readonly onIndicator: (code: IndicatorCode) => void;
}

/** Each sentence that prints the figure, one press away from it, and the formulas that stand on it. */
export function UsesPart({ work, row, onIndicator }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const { desk } = work;
  const { indicator, department, inParts } = row;
  const { data: uses, error, refetch } = useQuery(queries.figureUses(desk, indicator));
  const formulas = formulasOn(work, indicator);
  const isPart = department !== null && inParts;
  return (
    <section className="panel-part">
      <h3>{t('panel.uses')}</h3>
      {error !== null && <FailureState error={error} onRetry={() => void refetch()} />}
      {uses?.length === 0 && formulas.length === 0 && <p className="soft">{t('panel.unused')}</p>}
      {isPart && (uses?.length ?? 0) > 0 && <p className="soft small">{t('panel.partOnly')}</p>}
      {uses?.map((report) => (
        <ReportSentences key={report.report} report={report} ownYear={desk.year} indicator={indicator} />
      ))}
      {formulas.length > 0 && (
        <p className="panel-formulas">
          <span className="soft">{t('panel.formulasOn')}</span>
          {formulas.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              className="link-button"
              onClick={() => {
                onIndicator(code);
              }}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

interface ReportProps {
  readonly report: ReportUses;
  readonly ownYear: number;
  readonly indicator: IndicatorCode;
}

function ReportSentences({ report, ownYear, indicator }: ReportProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <ul className="panel-sentences">
      {report.sentences.map(({ block, headings, parts }, index) => (
        <li key={`${block} ${String(index)}`}>
          <a href={toHref({ at: 'report', id: report.report, step: 'write', block })}>
            <span className="soft small one-line">
              {[
                ...(report.year === ownYear ? [] : [t('panel.reportOf', { year: report.year })]),
                ...headings,
              ].join(' › ')}
            </span>
            <span>
              <Sentence parts={parts} isMarked={(part) => part.figure?.indicator === indicator} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function formulasOn(
  { desk, standing, names }: FigureDesk,
  indicator: IndicatorCode,
): readonly { readonly code: IndicatorCode; readonly name: string }[] {
  return (standing?.formulas ?? []).flatMap(({ stored }) => {
    const read = parseFormula(stored.formula, (code) => names.find(code));
    if ('fault' in read) return [];
    const inputs = formulaInputs(read.formula, desk.year);
    const stands = inputs.some((input) => input.indicator === indicator && input.year === desk.year);
    return stands && stored.indicator !== indicator ? [{ code: stored.indicator, name: stored.name }] : [];
  });
}
