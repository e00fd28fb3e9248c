import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedSentence } from '../../../../shared/document/reportSentence.ts';
import { call } from '../../../api/call.ts';
import { AdaptedNote } from '../../../ui/effects/AdaptedNote.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { useReviewState } from '../desk/useReview.ts';

/** The sentences of the bureau's reports that would read differently after the import. */
export function EffectList(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, revision } = useReviewState();
  const { data, error } = useQuery({
    queryKey: ['imports', batch.id, 'effects', revision],
    queryFn: () => call('imports/effects', { batch: batch.id }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  if (data === undefined) return error === null ? <Waiting /> : <FailureState error={error} />;
  const sentences = data.flatMap(({ year, sentences: changed }) =>
    changed.map((sentence) => ({ year, sentence })),
  );
  if (sentences.length === 0) return <div className="side-empty soft">{t('noEffects')}</div>;
  return (
    <VirtualList className="side-list" label={t('part.sentences')} count={sentences.length} height={() => 96}>
      {(index) => {
        const entry = sentences[index];
        if (entry === undefined) return null;
        const { headings } = entry.sentence;
        return (
          <article className="effect">
            <p className="small soft one-line" title={headings.join(' › ')}>
              {[t('reportOf', { year: entry.year }), headings.at(-1) ?? '']
                .filter((part) => part !== '')
                .join(' › ')}
            </p>
            <p>
              <Change sentence={entry.sentence} />
            </p>
          </article>
        );
      }}
    </VirtualList>
  );
}

/** The sentence once, with each number that changes before and after; as a whole where it is put differently. */
function Change({ sentence: { before, after } }: { readonly sentence: ChangedSentence }): ReactElement {
  const { t } = useTranslation('importing');
  const pairs =
    before.length === after.length
      ? before.map(({ text }, index) => [text, after[index]?.text ?? ''] as const)
      : [[before.map(({ text }) => text).join(''), after.map(({ text }) => text).join('')] as const];
  return (
    <>
      {pairs.map(([old, fresh], index) =>
        old === fresh ? (
          <Fragment key={index}>{old}</Fragment>
        ) : (
          <Fragment key={index}>
            <del aria-label={t('was', { text: old })}>{old}</del>
            <ins>{fresh}</ins>
          </Fragment>
        ),
      )}
      <AdaptedNote before={before} after={after} />
    </>
  );
}
