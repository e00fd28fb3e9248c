import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotId } from '../../../../shared/domain/identity.ts';
import type { Template } from '../../../../shared/domain/template.ts';

/** What of a template is in hand: itself, or one of its sections. */
export type Part = 'template' | SlotId;

interface Props {
  readonly template: Template;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

/** The template's outline to choose from. */
export function SlotList({ template, part, onPart }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const row = (key: Part, text: string, level: number): ReactElement => (
    <li key={key}>
      <button
        type="button"
        className={`templates-row templates-row-${String(level)}`}
        aria-current={key === part}
        onClick={() => {
          onPart(key);
        }}
      >
        <span className="templates-row-text">{text}</span>
      </button>
    </li>
  );
  return (
    <ol className="templates-outline" aria-label={t('outline')}>
      {row('template', t('ownFields'), 1)}
      {row(template.lead.slot, t('lead'), 1)}
      {template.slots.map(({ slot, heading, level }) => row(slot, heading, level))}
    </ol>
  );
}
