import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import './document.css';
import './printPreview.css';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { pageFacts, type PageFact } from '../../../shared/document/paginate/pageFacts.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { PageSheet } from './PageSheet.tsx';
import { choosePrintProgram, printPrograms, usePrintProgram } from './printRules.ts';
import { sheetHeight, sheetWidth } from './sheetStyle.ts';
import { usePages } from './usePages.ts';
import { useShownPage } from './useShownPage.ts';

interface Props {
  readonly document: DocumentModel;
  readonly onClose: () => void;
}

const zooms = ['page', 'width'] as const;
type Zoom = (typeof zooms)[number];

/** The whole window for the pages of the document, as many side by side as there is room for; Escape closes it. */
export function PrintPreview({ document, onClose }: Props): ReactElement {
  const { t } = useTranslation('document');
  const layer = useRef<HTMLDialogElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('page');
  const program = usePrintProgram();
  const pages = usePages(document);
  const scale = useScale(desk, zoom);
  const shown = useShownPage(desk, pages.length);
  useEffect(() => {
    layer.current?.showModal();
    desk.current?.focus();
  }, []);
  return (
    <dialog
      ref={layer}
      className="print-preview"
      aria-label={t('print.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="print-head">
        <h2>{t('print.title')}</h2>
        <span className="digits soft">{t('count', { number: shown, count: pages.length })}</span>
        <Choice label={t('print.zoom')} options={zooms} chosen={zoom} onChoose={setZoom} />
        <Choice
          label={t('print.program')}
          title={t('print.programText')}
          options={printPrograms}
          chosen={program}
          onChoose={choosePrintProgram}
        />
        <p className="print-how soft small">{t('print.how')}</p>
        <IconButton icon="close" label={t('print.close')} onPress={onClose} />
      </header>
      <Facts facts={pageFacts(pages)} />
      <div ref={desk} className="print-desk" tabIndex={0} role="document" aria-label={t('sheet')}>
        {document.blocks.length === 0 && <p className="soft">{t('print.empty')}</p>}
        {pages.map((page) => (
          <PageSheet key={page.number} page={page} scale={scale} current={null} />
        ))}
      </div>
    </dialog>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly title?: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** A few words side by side, one of them chosen. */
function Choice<Option extends 'page' | 'width' | 'word' | 'libreOffice'>(
  props: ChoiceProps<Option>,
): ReactElement {
  const { label, title, options, chosen, onChoose } = props;
  const { t } = useTranslation('document');
  return (
    <fieldset className="print-choice" title={title}>
      <legend className="soft small">{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          onClick={() => {
            onChoose(option);
          }}
        >
          {t(`print.${option}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Facts({ facts }: { readonly facts: readonly PageFact[] }): ReactElement | null {
  const { t } = useTranslation('document');
  if (facts.length === 0) return null;
  return (
    <ul className="print-facts small" aria-label={t('print.facts')}>
      {facts.map((fact, index) => (
        <li key={index}>
          <Icon name={fact.kind === 'table-split' ? 'hint' : 'warning'} size={16} />
          {factText(fact)}
        </li>
      ))}
    </ul>
  );

  function factText(fact: PageFact): string {
    switch (fact.kind) {
      case 'heading-at-page-end':
        return t('print.headingAtEnd', { page: fact.page });
      case 'signature-alone':
        return t('print.signatureAlone', { page: fact.page });
      case 'table-split':
        return t('print.tableSplit', { page: fact.page, lastPage: fact.lastPage });
      default:
        return assertNever(fact);
    }
  }
}

/** Around the sheets. */
const air = 24;

/** A whole sheet in the height of the desk, or one as wide as the desk, but never larger than it is. */
function useScale(desk: RefObject<HTMLElement | null>, zoom: Zoom): number {
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const whole = (element.clientHeight - 2 * air) / sheetHeight;
      const wide = Math.min(1.5, (element.clientWidth - 2 * air) / sheetWidth);
      setScale(zoom === 'page' ? whole : wide);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [desk, zoom]);
  return scale;
}
