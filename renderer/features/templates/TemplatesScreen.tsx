import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './templates.css';
import { NoticeId } from '../../../shared/domain/identity.ts';
import type { LocalNotice } from '../../../shared/domain/localNotice.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { TemplateShelf } from '../../../shared/domain/templateEdits.ts';
import { copyTemplate } from '../../../shared/writing/copyTemplate.ts';
import { useTemplateShelf } from '../../api/queries.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useDesk } from '../../ui/useDesk.ts';
import { saveNotice, saveTemplate } from './changeTemplates.ts';
import { ShelfList, type Shown } from './list/ShelfList.tsx';
import { NoticePanel } from './notice/NoticePanel.tsx';
import { TemplatePanel } from './panel/TemplatePanel.tsx';

/** What reports are written after: templates and the local notices of each year. */
export function TemplatesScreen(): ReactElement {
  const { t } = useTranslation('templates');
  const { data: shelf, error, refetch } = useTemplateShelf();
  if (shelf === undefined)
    return error === null ? <Waiting /> : <FailureState error={error} onRetry={() => void refetch()} />;
  return (
    <div className="screen templates">
      <header className="screen-head">
        <h1>{t('title')}</h1>
      </header>
      <Desk shelf={shelf} />
    </div>
  );
}

function Desk({ shelf }: { readonly shelf: TemplateShelf }): ReactElement {
  const { t } = useTranslation('templates');
  const { year } = useDesk();
  const [chosen, setChosen] = useState<Shown | null>(null);
  const entries = shelf.entries.filter(({ removed }) => !removed);
  const notice = shelf.notices.find(({ id }) => chosen?.kind === 'notice' && chosen.id === id);
  const entry =
    notice === undefined
      ? (entries.find(({ template }) => chosen?.id === template.id) ?? entries[0])
      : undefined;
  const copy = (template: Template, name: string): void => {
    const copied = copyTemplate(template, name.slice(0, 100), () => crypto.randomUUID());
    void saveTemplate(copied, null, t('added', { name: copied.name }));
    setChosen({ kind: 'template', id: copied.id });
  };
  const addNotice = (): void => {
    const added: LocalNotice = {
      version: 1,
      id: NoticeId.parse(crypto.randomUUID()),
      name: t('newNoticeName'),
      documentNumber: '',
      date: null,
      year,
      changes: [],
    };
    void saveNotice(added, null, t('added', { name: added.name }));
    setChosen({ kind: 'notice', id: added.id });
  };
  const blank = entries.find(({ template }) => template.slots.length === 0)?.template;
  return (
    <div className="templates-desk">
      <ShelfList
        shelf={shelf}
        shown={notice === undefined ? { kind: 'template', id: entry?.template.id ?? '' } : chosen}
        onShow={setChosen}
        onNewTemplate={() => {
          const [first] = entries;
          const start = blank ?? first?.template;
          if (start !== undefined) copy(start, t('newTemplateName'));
        }}
        onNewNotice={addNotice}
      />
      <section className="card templates-panel" aria-label={t('panel')}>
        {notice !== undefined && <NoticePanel key={notice.id} notice={notice} shelf={shelf} />}
        {entry !== undefined && (
          <TemplatePanel
            key={entry.template.id}
            entry={entry}
            onCopy={() => {
              copy(entry.template, t('copyName', { name: entry.template.name }));
            }}
          />
        )}
      </section>
    </div>
  );
}
