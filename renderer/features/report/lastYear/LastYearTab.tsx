import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './lastYear.css';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { PromisedPlan, WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import { confirmCarried } from '../../../../shared/writing/rollForward/keepCarried.ts';
import { type CarriedWords, listCarried } from '../../../../shared/writing/rollForward/listCarried.ts';
import { useReports } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Section, sections } from '../blocks/sections.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import type { View } from '../view.ts';
import { takeOver } from './takeOver.ts';
import { LastYearSection } from './LastYearSection.tsx';
import { Promises } from './Promises.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly report: Report;
  readonly marks: WritingMarks;
  readonly view: View;
  /** The block behind which a paragraph of last year is put. */
  readonly caret: BlockId | null;
  readonly readOnly: boolean;
  readonly onBlock: (block: BlockId) => void;
}

/** What of last year is still in the open section, what was promised then, and the section as it was. */
export function LastYearTab({ desk, report, marks, view, caret, readOnly, onBlock }: Props): ReactElement {
  const { data: reports = [] } = useReports();
  const last = reports.find(({ bureau, year }) => bureau === report.bureau && year === report.year - 1);
  const section = useMemo(
    () => sections(report.blocks).find(({ key }) => key === view),
    [report.blocks, view],
  );
  const carried = useMemo(() => listCarried(sectionBlocks(section), marks), [section, marks]);
  const hasOld = last !== undefined && section !== undefined;
  return (
    <div className="last-year">
      {carried.length > 0 && <Carried carried={carried} desk={desk} readOnly={readOnly} onBlock={onBlock} />}
      {marks.promises.length > 0 && (
        <Promises
          promises={marks.promises}
          readOnly={readOnly}
          onAnswer={(id, answer) => {
            desk.editMarks((before) => answerPromise(before, id, answer), { joins: `promise ${id}` });
          }}
        />
      )}
      {hasOld && (
        <LastYearSection
          key={last.id}
          last={last.id}
          section={section}
          onCopy={
            readOnly
              ? null
              : (block, from) => {
                  desk.editWriting((writing) =>
                    takeOver(writing, { block, from, section: section.key, caret }),
                  );
                }
          }
        />
      )}
      {!hasOld && carried.length === 0 && marks.promises.length === 0 && <Nothing year={report.year - 1} />}
    </div>
  );
}

function sectionBlocks(section: Section | undefined): readonly Block[] {
  if (section === undefined) return [];
  return section.heading === null ? section.body : [section.heading, ...section.body];
}

function Nothing({ year }: { readonly year: number }): ReactElement {
  const { t } = useTranslation('lastYear');
  return <p className="soft last-year-empty">{t('empty', { year })}</p>;
}

interface CarriedProps extends Pick<Props, 'desk' | 'readOnly' | 'onBlock'> {
  readonly carried: readonly CarriedWords[];
}

/** The numbers that nobody has touched since they were taken over, paragraph by paragraph. */
function Carried({ carried, desk, readOnly, onBlock }: CarriedProps): ReactElement {
  const { t } = useTranslation('lastYear');
  const confirm = (): void => {
    const blocks = new Set<string>(carried.map(({ block }) => block));
    desk.editMarks((before) => confirmCarried(before, blocks));
  };
  return (
    <section className="last-year-carried" aria-label={t('carried.title')}>
      <header>
        <h3>{t('carried.title')}</h3>
        {!readOnly && (
          <Button tone="quiet" icon="check" onPress={confirm}>
            {t('carried.confirm')}
          </Button>
        )}
      </header>
      <ul>
        {carried.map(({ block, words }) => (
          <li key={block}>
            <button
              type="button"
              onClick={() => {
                onBlock(block);
              }}
            >
              {words.length > 0 ? words.join(t('carried.between')) : t('carried.table')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function answerPromise(marks: WritingMarks, id: string, answer: PromisedPlan['answer']): WritingMarks {
  const promises = marks.promises.map((promise) => (promise.id === id ? { ...promise, answer } : promise));
  return { ...marks, promises };
}
