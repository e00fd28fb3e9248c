import { useMemo, type ReactElement } from 'react';
import { printedIndicators } from '../../../shared/domain/inlines.ts';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { undoneByOwner } from '../../ui/keys.ts';
import { sections } from './blocks/sections.ts';
import type { ReportDesk } from './desk/reportDesk.ts';
import type { FigureBook } from './figures/figureBook.ts';
import { AskedSections } from './guidance/AskedSections.tsx';
import { Guidance } from './guidance/Guidance.tsx';
import type { SlotGuide } from './guides.ts';
import { EndingPage } from './pages/EndingPage.tsx';
import { SectionPage } from './pages/SectionPage.tsx';
import { SuggestedFigures } from './pages/SuggestedFigures.tsx';
import type { Navigation } from './useNavigation.ts';

interface Props {
  readonly desk: ReportDesk;
  readonly report: Report;
  readonly book: FigureBook;
  readonly carried: WritingMarks['carried'];
  readonly guide: SlotGuide | null;
  readonly navigation: Navigation;
  readonly readOnly: boolean;
  /** What is finished is shown without what it could still be given. */
  readonly isDone: boolean;
}

const none: readonly IndicatorCode[] = [];
const nothing = (): void => undefined;

/** The sheet to write on, what to write above it, and the figures to use beneath it. */
export function Middle(props: Props): ReactElement {
  const { desk, report, book, carried, guide, navigation, readOnly, isDone } = props;
  const { t } = useTranslation('report');
  const { view, added, writer, setWriter, setCaret } = navigation;
  const section = sections(report.blocks).find(({ key }) => key === view);
  const suggested = guide?.indicators ?? none;
  const used = useMemo(
    () => printedIndicators(section?.body ?? [], report.year),
    [section?.body, report.year],
  );
  return (
    <>
      {!readOnly && <AskedSections desk={desk} navigation={navigation} />}
      {guide !== null && section !== undefined && (
        <Guidance
          key={guide.slot}
          guide={guide}
          desk={desk}
          book={book}
          used={used}
          writer={readOnly ? null : writer}
        />
      )}
      <div className="middle-scroll" key={view} tabIndex={-1} aria-label={t('page.area')} {...undoneByOwner}>
        {section === undefined ? (
          <EndingPage report={report} readOnly={readOnly} edit={desk.edit} />
        ) : (
          <SectionPage
            report={report}
            section={section}
            isNew={section.key === added}
            book={book}
            suggested={suggested}
            carried={carried}
            readOnly={readOnly}
            edit={desk.edit}
            subscribe={desk.subscribe}
            readBody={(key) =>
              sections(desk.get().report.blocks).find((each) => each.key === key)?.body ?? null
            }
            writer={writer}
            onWriter={setWriter}
            onCaret={setCaret}
          />
        )}
      </div>
      {section !== undefined && suggested.length > 0 && !readOnly && !isDone && (
        <SuggestedFigures
          indicators={suggested}
          book={book}
          used={used}
          onInsert={writer?.insertFigure ?? nothing}
        />
      )}
    </>
  );
}
