import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { sourceText } from '../../../ui/sourceText.ts';
import { ImportsDialog } from '../imports/ImportsDialog.tsx';
import type { FigureDesk } from '../useFigureDesk.ts';

/** Where the value in force comes from, with the way to its import. */
export function SourcePart({
  work,
  figure,
}: {
  readonly work: FigureDesk;
  readonly figure: StoredFigure;
}): ReactElement {
  const { t } = useTranslation('figures');
  const [isOpen, setOpen] = useState(false);
  const { source, storedAt } = figure;
  return (
    <section className="panel-part">
      <h3>{t('panel.source')}</h3>
      <p className="panel-source">{sourceText(source)}</p>
      <p className="soft small digits">{t('panel.storedAt', { moment: formatMoment(storedAt) })}</p>
      {source.kind === 'cell' && (
        <Button
          tone="quiet"
          onPress={() => {
            setOpen(true);
          }}
        >
          {t('panel.openImport')}
        </Button>
      )}
      {isOpen && source.kind === 'cell' && (
        <ImportsDialog
          desk={work.desk}
          shown={source.importId}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}
