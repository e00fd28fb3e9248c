import { useMutation } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/importing/importPreview.ts';
import type { ChosenFile } from '../../../shared/ipc/contract.ts';
import { call, toFailure } from '../../api/call.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import { endImport } from '../../ui/importQueue.ts';
import { Note } from '../../ui/Note.tsx';
import { showNotice } from '../../ui/notices.ts';
import { yearsAround } from '../../ui/yearsAround.ts';
import { ProblemList } from './ProblemList.tsx';
import { countReview, listParts, type ReviewPart } from './reviewParts.ts';
import { ReviewTable } from './ReviewTable.tsx';
import { SheetList } from './SheetList.tsx';
import { renewFigures, takeBackImport } from './takeBackImport.ts';

interface PreviewPanelProps {
  readonly file: ChosenFile;
  readonly waiting: number;
  readonly desk: Desk;
  readonly preview: ImportPreview;
  readonly onDesk: (desk: Desk) => void;
  readonly onReadAgain: () => void;
}

/** The sheets, the figures with what each would change, the problems, and one button. */
export function PreviewPanel(props: PreviewPanelProps): ReactElement {
  const { file, waiting, desk, preview, onDesk, onReadAgain } = props;
  const { t } = useTranslation('figures');
  const counts = countReview(preview);
  const [part, setPart] = useState<ReviewPart>(counts.all === 0 && counts.problems > 0 ? 'problems' : 'all');
  const store = useStoreFigures(file, desk, preview);
  const kept = preview.problems.filter((problem) => problem.blocking).length;
  return (
    <div className="review">
      <ReviewHead preview={preview} desk={desk} onDesk={onDesk} />
      <Segmented
        className="review-parts digits"
        value={part}
        options={listParts(counts).map((value) => ({
          value,
          label: t(`part.${value}`, { count: counts[value] }),
        }))}
        onChange={setPart}
      />
      {kept > 0 && part !== 'problems' && <Note tone="warning">{t('keptOut', { count: kept })}</Note>}
      {part === 'problems' ? (
        <ProblemList problems={preview.problems} />
      ) : (
        <ReviewTable
          items={part === 'all' ? preview.figures : preview.figures.filter((item) => item.change === part)}
          year={desk.year}
        />
      )}
      {store.error && (
        <FailureNote
          error={store.error}
          actions={
            toFailure(store.error).code === 'import-conflict' && (
              <Button
                onPress={() => {
                  store.reset();
                  onReadAgain();
                }}
              >
                {t('readAgain')}
              </Button>
            )
          }
        />
      )}
      <ReviewFoot counts={counts} waiting={waiting} store={store} />
    </div>
  );
}

/** How the sheets were understood, and where their figures would go. */
function ReviewHead({
  preview,
  desk,
  onDesk,
}: Pick<PreviewPanelProps, 'preview' | 'desk' | 'onDesk'>): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <div className="review-head">
      <SheetList sheets={preview.sheets} />
      <div className="review-desk">
        <span className="one-line soft" title={desk.bureau}>
          {t('into', { bureau: desk.bureau })}
        </span>
        <Select
          aria-label={t('year')}
          value={desk.year}
          options={yearsAround(desk.year).map((value) => ({
            value,
            label: t('yearOption', { year: value }),
          }))}
          onChange={(year) => {
            onDesk({ ...desk, year });
          }}
        />
      </div>
    </div>
  );
}

interface ReviewFootProps {
  readonly counts: ReturnType<typeof countReview>;
  readonly waiting: number;
  readonly store: ReturnType<typeof useStoreFigures>;
}

function ReviewFoot({ counts, waiting, store }: ReviewFootProps): ReactElement {
  const { t } = useTranslation('figures');
  const changes = counts.new + counts.changed;
  return (
    <footer className="review-foot">
      <p className="soft">
        {changes > 0 ? t('nothingYet') : counts.same > 0 ? t('nothingNew') : t('nothingFound')}
      </p>
      <div className="actions">
        <Button tone={changes > 0 ? 'plain' : 'primary'} onPress={endImport}>
          {changes > 0 ? (waiting > 0 ? t('skip') : t('dontImport')) : waiting > 0 ? t('next') : t('close')}
        </Button>
        {changes > 0 && (
          <Button
            tone="primary"
            busy={store.isPending}
            onPress={() => {
              store.mutate();
            }}
          >
            {t('importNow', { count: changes })}
          </Button>
        )}
      </div>
    </footer>
  );
}

function useStoreFigures({ token, name }: ChosenFile, { bureau, year }: Desk, { sha256 }: ImportPreview) {
  const { t } = useTranslation('figures');
  return useMutation({
    mutationFn: () => call('figures/import', { token, bureau, year, sha256 }),
    onSuccess: async ({ importId, added, changed, same }) => {
      showNotice({
        tone: 'done',
        text: t('imported', { file: name, added, changed, same }),
        undo: () => void takeBackImport(importId, (counts) => t('takenBack', { file: name, ...counts })),
      });
      await renewFigures();
      endImport();
    },
  });
}
