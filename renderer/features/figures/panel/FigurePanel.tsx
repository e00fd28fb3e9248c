import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './panel.css';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { removeFigure } from '../changeFigures.ts';
import { FormulaDialog } from '../formula/FormulaDialog.tsx';
import { ChangeText } from '../grid/ChangeText.tsx';
import { YearLine } from '../grid/YearLine.tsx';
import { changeOf, type FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';
import { FormulaPart } from './FormulaPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { SourcePart } from './SourcePart.tsx';
import { TypeField } from './TypeField.tsx';
import { UsesPart } from './UsesPart.tsx';

interface Props {
  readonly work: FigureDesk;
  readonly row: FigureRow;
  /** True while a new value is typed. */
  readonly isTyping: boolean;
  readonly onTyping: (isTyping: boolean) => void;
  /** Goes to another figure of this desk. */
  readonly onIndicator: (code: IndicatorCode) => void;
  readonly onClose: () => void;
}

/** All that is known of one figure: value, source, formula, where used and history. */
export function FigurePanel(props: Props): ReactElement {
  const { work, row, isTyping, onTyping, onIndicator, onClose } = props;
  const { t } = useTranslation('figures');
  const { name, figure, formula } = row;
  return (
    <aside
      className="card figure-side"
      aria-label={t('panel.title', { name })}
      onKeyDown={(event) => {
        // A dialog that the panel has opened closes itself.
        if (event.key !== 'Escape' || event.defaultPrevented || isInDialog(event.target)) return;
        onClose();
      }}
    >
      <header className="panel-head">
        <h2 title={name}>{name}</h2>
        <IconButton icon="close" label={t('panel.close')} onPress={onClose} />
      </header>
      <div className="panel-body">
        <PanelValue row={row} />
        {isTyping ? (
          <TypeField
            work={work}
            row={row}
            onDone={() => {
              onTyping(false);
            }}
          />
        ) : (
          <PanelActions work={work} row={row} onTyping={onTyping} />
        )}
        {figure !== null && <SourcePart work={work} figure={figure} />}
        {formula !== null && <FormulaPart work={work} row={row} state={formula} onIndicator={onIndicator} />}
        <UsesPart work={work} row={row} onIndicator={onIndicator} />
        <HistoryPart work={work} row={row} />
      </div>
    </aside>
  );
}

function isInDialog(target: EventTarget): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

function PanelValue({ row }: Pick<Props, 'row'>): ReactElement {
  const { t } = useTranslation('figures');
  const { figure, before, department } = row;
  return (
    <div>
      <p className="panel-value">
        <strong className="digits">{figure === null ? '—' : formatFigure(figure)}</strong>
        <span className="soft">{department ?? t('wholeBureau')}</span>
      </p>
      {before !== null && (
        <p className="panel-change soft digits">
          {t('panel.before', { value: formatFigure(before) })}{' '}
          <ChangeText change={changeOf(row)} saysNone={false} />
        </p>
      )}
      {row.series.length > 1 && (
        <p className="panel-years soft small digits">
          <YearLine years={row.series} />
          {row.series.map(({ year, value }) => `${String(year)}：${value}`).join('　')}
        </p>
      )}
    </div>
  );
}

function PanelActions({ work, row, onTyping }: Pick<Props, 'work' | 'row' | 'onTyping'>): ReactElement {
  const { t } = useTranslation('figures');
  const [isDeriving, setDeriving] = useState(false);
  const { department, figure, formula } = row;
  return (
    <div className="actions">
      <Button
        icon="write"
        onPress={() => {
          onTyping(true);
        }}
      >
        {figure === null ? t('panel.type') : t('panel.replace')}
      </Button>
      {department === null && (
        <Button
          onPress={() => {
            setDeriving(true);
          }}
        >
          {formula === null ? t('panel.derive') : t('panel.editFormula')}
        </Button>
      )}
      {(figure !== null || formula !== null) && (
        <Button tone="quiet" icon="remove" onPress={() => void removeFigure(work.desk, row)}>
          {t('panel.remove')}
        </Button>
      )}
      {isDeriving && (
        <FormulaDialog
          work={work}
          row={row}
          onClose={() => {
            setDeriving(false);
          }}
        />
      )}
    </div>
  );
}
