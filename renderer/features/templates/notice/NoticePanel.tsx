import { InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalNotice, type NoticeChange } from '../../../../shared/domain/localNotice.ts';
import type { TemplateShelf } from '../../../../shared/domain/templateEdits.ts';
import { IsoDate, Year } from '../../../../shared/domain/year.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { removeNotice, saveNotice } from '../changeTemplates.ts';
import { Labelled, TextField } from '../Field.tsx';
import { useDraft, type Draft } from '../useDraft.ts';
import { AddChange } from './AddChange.tsx';
import { listPlaces, type NoticePlace } from './places.ts';

interface Props {
  readonly notice: LocalNotice;
  readonly shelf: TemplateShelf;
}

/** A local notice and what it asks of the reports of its year. */
export function NoticePanel({ notice, shelf }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const draft = useDraft(
    notice,
    (wanted) => LocalNotice.safeParse(wanted).success,
    (wanted) => saveNotice(wanted, notice, t('saved', { name: wanted.name })),
  );
  const places = listPlaces(shelf, notice, t('lead'));
  const put = (changes: readonly NoticeChange[]): void => {
    draft.settle({ ...draft.draft, changes });
  };
  return (
    <>
      <header className="templates-head">
        <h2 className="one-line" title={notice.name}>
          {notice.name}
        </h2>
        <Button
          tone="quiet"
          icon="remove"
          onPress={() => void removeNotice(notice, t('removed', { name: notice.name }))}
        >
          {t('remove')}
        </Button>
      </header>
      <div className="templates-form templates-notice">
        <NoticeFields {...draft} />
        <section className="templates-part" aria-label={t('changes')}>
          <h3>{t('changes')}</h3>
          <p className="soft small">{t('changesHint', { year: draft.draft.year })}</p>
          <ul className="templates-changes">
            {draft.draft.changes.map((change, index) => (
              // Changes have no names; the list is only added to and taken from.
              <li key={index}>
                <span className="templates-case">{t(`change.${change.kind}`)}</span>
                <span className="templates-change-text">
                  <span className="soft">{placeName(places, change)}</span> {textOf(change)}
                </span>
                <IconButton
                  icon="remove"
                  label={t('removeChange', { text: textOf(change) })}
                  onPress={() => {
                    put(draft.draft.changes.filter((_, place) => place !== index));
                  }}
                />
              </li>
            ))}
          </ul>
          <AddChange
            places={places}
            onAdd={(change) => {
              put([...draft.draft.changes, change]);
            }}
          />
        </section>
      </div>
    </>
  );
}

function NoticeFields({ draft, edit, settle }: Draft<LocalNotice>): ReactElement {
  const { t } = useTranslation('templates');
  const done = (): void => {
    settle(draft);
  };
  return (
    <>
      <TextField
        label={t('noticeName')}
        value={draft.name}
        longest={200}
        onEdit={(name) => {
          edit({ ...draft, name });
        }}
        onSettle={done}
      />
      <div className="templates-notice-line">
        <TextField
          label={t('documentNumber')}
          value={draft.documentNumber}
          longest={60}
          onEdit={(documentNumber) => {
            edit({ ...draft, documentNumber });
          }}
          onSettle={done}
        />
        <Labelled label={t('noticeDate')}>
          {(id) => (
            <DateInput
              id={id}
              date={draft.date}
              onDate={(date) => {
                settle({ ...draft, date });
              }}
            />
          )}
        </Labelled>
        <Labelled label={t('noticeYear')}>
          {(id) => (
            <InputNumber<number>
              id={id}
              min={1990}
              max={2100}
              precision={0}
              value={draft.year}
              onChange={(value) => {
                const year = Year.safeParse(value);
                if (year.success) edit({ ...draft, year: year.data });
              }}
              onBlur={done}
              onPressEnter={done}
            />
          )}
        </Labelled>
      </div>
    </>
  );
}

interface DateInputProps {
  readonly id: string;
  readonly date: IsoDate | null;
  readonly onDate: (date: IsoDate | null) => void;
}

function DateInput({ id, date, onDate }: DateInputProps): ReactElement {
  return (
    <input
      id={id}
      className="templates-date"
      type="date"
      value={date ?? ''}
      onChange={(event) => {
        const day = IsoDate.safeParse(event.target.value);
        if (day.success || event.target.value === '') onDate(day.data ?? null);
      }}
    />
  );
}

function placeName(places: readonly NoticePlace[], change: NoticeChange): string {
  const slot = change.kind === 'slot' ? change.after : change.slot;
  const place = places.find((each) => each.slot === slot);
  return place === undefined ? '—' : `${place.template} › ${place.heading}`;
}

function textOf(change: NoticeChange): string {
  if (change.kind === 'heading') return change.heading;
  return change.kind === 'item' ? change.item.text : change.section.heading;
}
