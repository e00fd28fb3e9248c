import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './guidance.css';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { answerItem, itemStandings } from '../../../../shared/writing/answers.ts';
import { offerSentences } from '../../../../shared/writing/offerSentences.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useKeys } from '../../../ui/keys.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import type { Writer } from '../editor/writer.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import type { SlotGuide } from '../guides.ts';
import { Checklist } from './Checklist.tsx';
import { focusFirstSentence, Sentences } from './Sentences.tsx';

interface Props {
  readonly guide: SlotGuide;
  readonly desk: ReportDesk;
  readonly book: FigureBook;
  /** Indicators whose figures the section prints. */
  readonly used: ReadonlySet<IndicatorCode>;
  /** Null where nothing may be changed. */
  readonly writer: Writer | null;
}

/** What to write here, what must be said, and sentences to say it with; open or folded, it stays so from section to section. */
export function Guidance({ guide, desk, book, used, writer }: Props): ReactElement {
  const { t } = useTranslation('guidance');
  const { t: screen } = useTranslation('report');
  const { report, marks } = useDeskState(desk);
  const [isOpen, setOpen] = useState(remembered.isOpen);
  const panel = useRef<HTMLDetailsElement>(null);
  const items = itemStandings(guide, marks.answers, used);
  const sentences = useOffers(guide, report, book);
  const open = items.filter(({ standing }) => standing.kind === 'open').length;
  const goToSentences = (): void => {
    focusFirstSentence(panel.current);
  };
  useKeys(
    screen('keys.title'),
    writer === null || sentences.length === 0
      ? []
      : [{ keys: 'Alt+J', label: t('sentences.key'), run: goToSentences }],
  );
  return (
    <details
      ref={panel}
      className="guidance"
      open={isOpen}
      onToggle={(event) => {
        remembered.isOpen = event.currentTarget.open;
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="next" size={16} />
        <strong>{t('title')}</strong>
        {items.length > 0 && (
          <span className={open === 0 ? 'guidance-count guidance-count-done' : 'guidance-count'}>
            {t('count', { done: items.length - open, all: items.length })}
          </span>
        )}
        {!isOpen && <span className="one-line soft">{guide.guidance}</span>}
      </summary>
      <div className="guidance-text">
        <p>{guide.guidance}</p>
        <Checklist
          items={items}
          nameOf={(code) => book.read({ figure: code }).name}
          readOnly={writer === null}
          onAnswer={(item, answer) => {
            desk.editMarks((before) => answerItem(before, { slot: guide.slot, item }, answer));
          }}
        />
        {writer !== null && <Sentences sentences={sentences} book={book} used={used} writer={writer} />}
        <p className="soft small">{t('basis', { basis: guide.basis })}</p>
      </div>
    </details>
  );
}

const remembered = { isOpen: false };

function useOffers(
  { patterns }: SlotGuide,
  { bureau, year }: { readonly bureau: string; readonly year: Year },
  book: FigureBook,
): ReturnType<typeof offerSentences> {
  return useMemo(
    () =>
      offerSentences(patterns, { bureau, year }, (figure, of) => {
        const known = Year.safeParse(of);
        return known.success ? book.read({ figure, year: known.data }).stored : [];
      }),
    [patterns, bureau, year, book],
  );
}
