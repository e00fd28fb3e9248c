import type { ReactElement } from 'react';
import { typedText } from '../../../../shared/domain/inlines.ts';
import { useTranslation } from 'react-i18next';
import type { Block, Inline } from '../../../../shared/domain/block.ts';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { useStoredReport } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { printInline } from '../figures/figureBook.ts';
import { useFigureBook } from '../figures/useFigureBook.ts';
import { sections, type Section } from '../blocks/sections.ts';
import type { Year } from '../../../../shared/domain/year.ts';

interface Props {
  readonly last: ReportId;
  /** The section that is open this year. */
  readonly section: Section;
  /** Takes a paragraph of that year over; null where nothing can be written. */
  readonly onCopy: ((block: Block, from: Year) => void) | null;
}

/** The section as it was a year ago, whose paragraphs can be taken over one by one. */
export function LastYearSection({ last, section, onCopy }: Props): ReactElement {
  const { data: opened, error, refetch } = useStoredReport(last);
  if (opened !== undefined) return <OldSection report={opened.report} section={section} onCopy={onCopy} />;
  if (error === null) return <Waiting />;
  return <FailureState error={error} onRetry={() => void refetch()} />;
}

function OldSection({
  report,
  section,
  onCopy,
}: Omit<Props, 'last'> & { readonly report: Report }): ReactElement {
  const { t } = useTranslation('lastYear');
  const { book } = useFigureBook(report);
  const old = sameSection(sections(report.blocks), section);
  if (old === null) return <p className="soft last-year-empty">{t('section.none', { year: report.year })}</p>;
  const print = (inline: Inline): string => printInline(book, inline);
  return (
    <section className="last-year-section" aria-label={t('section.title', { year: report.year })}>
      <h3>{t('section.title', { year: report.year })}</h3>
      {old.body.map((block) => (
        <div key={block.id} className={block.kind === 'heading' ? 'old-heading' : 'old-paragraph'}>
          <p>{wordsOf(block, print)}</p>
          {block.kind === 'paragraph' && onCopy !== null && (
            <Button
              tone="quiet"
              icon="bring"
              onPress={() => {
                onCopy(block, report.year);
              }}
            >
              {t('section.copy')}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

/** The one with the same slot, else with the same heading; the lead is always the lead. */
function sameSection(old: readonly Section[], { key, heading }: Section): Section | null {
  if (key === 'lead' || heading === null) return old.find((each) => each.key === 'lead') ?? null;
  const { slot } = heading;
  const sameSlot = old.find((each) => slot !== undefined && each.heading?.slot === slot);
  return (
    sameSlot ??
    old.find((each) => each.heading !== null && typedText(each.heading.text) === typedText(heading.text)) ??
    null
  );
}

function wordsOf(block: Block, print: (inline: Inline) => string): string {
  if (block.kind !== 'table') return block.text.map(print).join('');
  return block.caption ?? block.columns.join(' ');
}
