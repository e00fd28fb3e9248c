import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './sectionStrip.css';
import type { MarkedPlace } from '../../../../shared/domain/writingMarks.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { undoneByOwner } from '../../../ui/keys.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { OutlineActions } from './outlineActions.ts';
import { standingWords } from './rowStanding.ts';
import type { Marks } from './useMarks.ts';

interface Props {
  readonly marks: Marks;
  readonly entries: readonly OutlineEntry[];
  readonly actions: OutlineActions;
  readonly readOnly: boolean;
}

/** Of the place where the caret is: the note to oneself, how far it is, done, and the way to what is open next. */
export function SectionStrip({ marks, entries, actions, readOnly }: Props): ReactElement | null {
  const { t } = useTranslation(['outline', 'report']);
  const { place, nextOpen } = marks;
  if (place === null) return null;
  const standing = marks.standingOf(place);
  const isDone = standing.sign === 'done';
  const number = entries.find(({ key }) => key === place)?.number ?? '';
  return (
    <section
      className={isDone ? 'section-strip section-strip-done' : 'section-strip'}
      aria-label={t('strip')}
      {...undoneByOwner}
    >
      <NoteField key={place} place={place} note={standing.note} readOnly={readOnly} onNote={actions.onNote} />
      {!isDone && (
        <span className="section-strip-standing soft small" title={standingWords(standing, t)}>
          {number}
          {standingWords(standing, t)}
        </span>
      )}
      {!readOnly && (
        <button
          type="button"
          className="section-done"
          aria-pressed={isDone}
          title={t(isDone ? 'undoneTitle' : 'doneTitle')}
          onClick={() => {
            actions.onDone(place);
          }}
        >
          <Icon name={isDone ? 'check' : 'circle'} size={16} />
          {t(isDone ? 'sign.done' : 'markDone')}
        </button>
      )}
      {nextOpen !== null && (
        <button
          type="button"
          className="section-next"
          title={t('nextTitle', { text: nextOpen.number + (nextOpen.text || t('report:outline.head')) })}
          onClick={() => {
            actions.onOpen(nextOpen);
          }}
        >
          {t('next')}
          <Icon name="next" size={16} />
        </button>
      )}
    </section>
  );
}

interface NoteProps extends Pick<Props, 'readOnly'> {
  readonly place: MarkedPlace;
  readonly note: string | null;
  readonly onNote: OutlineActions['onNote'];
}

/** A line that grows as it must. */
function NoteField({ place, note, readOnly, onNote }: NoteProps): ReactElement {
  const { t } = useTranslation('outline');
  return (
    <span className={note === null ? 'section-note section-note-empty' : 'section-note'}>
      <Icon name="write" size={16} />
      <textarea
        data-field="note"
        aria-label={t('note')}
        placeholder={readOnly ? '' : t('noteEmpty')}
        rows={1}
        maxLength={4000}
        readOnly={readOnly}
        value={note ?? ''}
        onChange={(event) => {
          onNote(place, event.target.value);
        }}
      />
    </span>
  );
}
