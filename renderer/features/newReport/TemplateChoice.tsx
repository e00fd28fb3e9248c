import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../shared/domain/template.ts';

interface TemplateChoiceProps {
  readonly templates: readonly Template[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The templates as cards; arrow keys move between them. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <fieldset className="template-choice">
      <legend>{t('template')}</legend>
      {templates.map((template) => (
        <label key={template.id} className="template-card">
          <input
            type="radio"
            name="template"
            value={template.id}
            checked={template.id === chosen}
            onChange={() => {
              onChoose(template.id);
            }}
          />
          <span className="template-text">
            <strong>{template.name}</strong>
            <span className="soft">{template.description}</span>
            <ol className="template-outline small">
              {template.slots
                .filter((slot) => slot.level === 1)
                .map((slot) => (
                  <li key={slot.slot}>{slot.heading}</li>
                ))}
            </ol>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
