import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { queries } from '../../../api/queries.ts';
import { toHref } from '../../../router/usePlace.ts';
import { formatDay } from '../../../ui/dates.ts';
import { Sentence } from '../../../ui/effects/Sentence.tsx';
import { sourceText } from '../../../ui/sourceText.ts';

interface Props {
  readonly desk: Desk;
  readonly indicator: IndicatorCode;
  readonly onClose: () => void;
}

/** Which sentences print a figure, each one press away, and all values that it ever had. */
export function FigureStory({ desk, indicator, onClose }: Props): ReactElement {
  const { t } = useTranslation('content');
  const { data: uses = [] } = useQuery(queries.figureUses(desk, indicator));
  const { data: events = [] } = useQuery(queries.figureHistory(desk, indicator));
  const sentences = uses.flatMap(({ report, sentences: each }) =>
    each.map((sentence) => ({ ...sentence, report })),
  );
  return (
    <>
      <details className="figure-story">
        <summary>{t('figure.uses', { count: sentences.length })}</summary>
        <ul>
          {sentences.map(({ report, block, parts }, index) => (
            <li key={`${block} ${String(index)}`}>
              <a href={toHref({ at: 'report', id: report, step: 'write', block })} onClick={onClose}>
                <Sentence parts={parts} isMarked={({ figure }) => figure?.indicator === indicator} />
              </a>
            </li>
          ))}
        </ul>
      </details>
      <details className="figure-story">
        <summary>{t('figure.history', { count: events.length })}</summary>
        <ol>
          {events.map(({ id, figure, end }) => (
            <li key={id} className={end.kind === 'in-force' ? undefined : 'soft'}>
              <strong className="digits">{formatFigure(figure)}</strong> {figure.department}
              <span className="soft small">
                {sourceText(figure.source)} · {formatDay(figure.storedAt)}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
