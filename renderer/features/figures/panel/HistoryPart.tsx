import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureEvent } from '../../../../shared/domain/figureEvent.ts';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import { queries } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { sourceText } from '../../../ui/sourceText.ts';
import { bringBack } from '../changeFigures.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';

interface Props {
  readonly work: FigureDesk;
  readonly row: FigureRow;
}

/** All values that the figure ever had, the newest first, each with its source and how its time ended. */
export function HistoryPart({ work, row }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const { data: events = [] } = useQuery(queries.figureHistory(work.desk, row.indicator));
  const own = events.filter(({ figure }) => figure.department === row.department);
  return (
    <section className="panel-part">
      <h3>{t('panel.history')}</h3>
      {own.length === 0 && <p className="soft">{t('panel.noHistory')}</p>}
      <ol className="panel-history">
        {own.map((event) => (
          <HistoryLine key={event.id} event={event} name={row.name} names={work.names} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps extends Pick<FigureDesk, 'names'> {
  readonly event: FigureEvent;
  readonly name: string;
}

function HistoryLine({ event, name, names }: LineProps): ReactElement {
  const { t } = useTranslation('figures');
  const { id, figure, end } = event;
  const isOver = end.kind !== 'in-force';
  return (
    <li className={isOver ? 'history-over' : undefined}>
      <span className="history-value digits">{formatFigure(figure)}</span>
      <span className="small history-source">{sourceText(figure.source, names)}</span>
      <span className="soft small digits">{formatMoment(figure.storedAt)}</span>
      <span className="small history-end digits">
        {isOver ? t(`historyEnd.${end.kind}`, { moment: formatMoment(end.at) }) : t('historyEnd.in-force')}
      </span>
      {isOver && figure.source.kind !== 'derived' && (
        <Button tone="quiet" onPress={() => void bringBack(id, name)}>
          {t('panel.bringBack')}
        </Button>
      )}
    </li>
  );
}
