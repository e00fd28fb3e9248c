import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeId } from '../../../../shared/domain/identity.ts';
import type { TemplateEntry, TemplateShelf } from '../../../../shared/domain/templateEdits.ts';
import { Button } from '../../../ui/Button.tsx';

/** What is in hand: a template or a local notice, by its id. */
export type Shown = Readonly<{ kind: 'template'; id: string }> | Readonly<{ kind: 'notice'; id: NoticeId }>;

interface Props {
  readonly shelf: TemplateShelf;
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown) => void;
  readonly onNewTemplate: () => void;
  readonly onNewNotice: () => void;
}

/** Templates that ship with the app, the bureau's own, and local notices. */
export function ShelfList({ shelf, shown, onShow, onNewTemplate, onNewNotice }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const entries = shelf.entries.filter(({ removed }) => !removed);
  const templates = (of: readonly TemplateEntry[]): ReactElement => (
    <ul>
      {of.map(({ template, changed }) => (
        <li key={template.id}>
          <Row
            text={template.name}
            side={changed ? t('changed') : yearsOf(template.years)}
            isShown={shown?.id === template.id}
            onShow={() => {
              onShow({ kind: 'template', id: template.id });
            }}
          />
        </li>
      ))}
    </ul>
  );
  const own = entries.filter((entry) => entry.shipped === null);
  return (
    <nav className="card templates-list" aria-label={t('list')}>
      <h2>{t('shipped')}</h2>
      {templates(entries.filter((entry) => entry.shipped !== null))}
      <h2>{t('own')}</h2>
      {own.length === 0 ? <p className="soft small">{t('noOwn')}</p> : templates(own)}
      <Button tone="quiet" icon="plus" onPress={onNewTemplate}>
        {t('newTemplate')}
      </Button>
      <h2>{t('notices')}</h2>
      {shelf.notices.length === 0 && <p className="soft small">{t('noNotices')}</p>}
      <ul>
        {shelf.notices.map(({ id, name, year }) => (
          <li key={id}>
            <Row
              text={name}
              side={String(year)}
              isShown={shown?.id === id}
              onShow={() => {
                onShow({ kind: 'notice', id });
              }}
            />
          </li>
        ))}
      </ul>
      <Button tone="quiet" icon="plus" onPress={onNewNotice}>
        {t('newNotice')}
      </Button>
    </nav>
  );
}

interface RowProps {
  readonly text: string;
  readonly side: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function Row({ text, side, isShown, onShow }: RowProps): ReactElement {
  return (
    <button type="button" className="templates-row" aria-current={isShown} title={text} onClick={onShow}>
      <span className="templates-row-text">{text}</span>
      {side !== '' && <span className="soft small digits">{side}</span>}
    </button>
  );
}

function yearsOf({ from, to }: TemplateEntry['template']['years']): string {
  return from === null && to === null ? '' : `${String(from ?? '')}—${String(to ?? '')}`;
}
