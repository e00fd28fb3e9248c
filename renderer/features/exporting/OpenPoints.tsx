import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MissingFigure } from '../../../shared/document/documentModel.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import type { BlockId } from '../../../shared/domain/identity.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import type { OpenPoint } from './openPoints.ts';

interface Props {
  readonly points: readonly OpenPoint[];
  readonly nameOf: (missing: MissingFigure) => string;
  readonly onGo: (place: BlockId | 'lead' | 'ending') => void;
}

/** What is still open, each with the way there. */
export function OpenPoints({ points, nameOf, onGo }: Props): ReactElement {
  const { t } = useTranslation('exporting');
  if (points.length === 0) return <Note tone="done">{t('open.none')}</Note>;
  return (
    <section>
      <h3>{t('open.title', { count: points.length })}</h3>
      <ul className="open-points">
        {points.map((point, index) => (
          <li key={index} className={point.kind === 'figure' ? 'open-error' : 'open-warning'}>
            <Icon name={point.kind === 'figure' ? 'error' : 'warning'} size={16} />
            <PointText point={point} nameOf={nameOf} />
            <Button
              tone="quiet"
              onPress={() => {
                onGo(placeOf(point));
              }}
            >
              {t('open.go')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PointText({ point, nameOf }: { readonly point: OpenPoint } & Pick<Props, 'nameOf'>): ReactElement {
  const { t } = useTranslation('exporting');
  switch (point.kind) {
    case 'figure':
      return (
        <span className="open-text">
          {t('open.figure', { name: nameOf(point.missing), year: point.missing.year })}
          <span className="soft small">{point.missing.excerpt}</span>
        </span>
      );
    case 'carried':
      return (
        <span className="open-text">
          {t('open.carried')}
          <span className="soft small">{point.carried.words.join(' · ')}</span>
        </span>
      );
    case 'heading':
    case 'section':
      return <span className="open-text">{t(`open.${point.kind}`, point)}</span>;
    case 'missingTitle':
    case 'signature':
    case 'emptyReport':
      return <span className="open-text">{t(`open.${point.kind}`)}</span>;
    default:
      return assertNever(point);
  }
}

function placeOf(point: OpenPoint): BlockId | 'lead' | 'ending' {
  switch (point.kind) {
    case 'figure':
      return point.missing.block;
    case 'carried':
      return point.carried.block;
    case 'heading':
    case 'section':
      return point.block;
    case 'signature':
      return 'ending';
    case 'missingTitle':
    case 'emptyReport':
      return 'lead';
    default:
      return assertNever(point);
  }
}
