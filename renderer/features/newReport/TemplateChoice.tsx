import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../shared/domain/desk.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../shared/domain/numbering.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { fillWords } from '../../../shared/writing/fillPattern.ts';
import type { TemplateOffer } from './offersIn.ts';

interface TemplateChoiceProps {
  readonly offers: readonly TemplateOffer[];
  /** The bureau may still be unnamed. */
  readonly desk: Desk;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The templates at the left, arrow keys move between them; at the right how the report would begin. */
export function TemplateChoice({ offers, desk, chosen, onChoose }: TemplateChoiceProps): ReactElement {
  const { t } = useTranslation('newReport');
  const template = offers.find(({ id }) => id === chosen);
  return (
    <fieldset className="template-choice">
      <legend>{t('template')}</legend>
      <div className="template-choice-panes">
        <div className="template-cards">
          {offers.map((offer) => (
            <label key={offer.id} className="template-card">
              <input
                type="radio"
                name="template"
                value={offer.id}
                checked={offer.id === chosen}
                onChange={() => {
                  onChoose(offer.id);
                }}
              />
              <span className="template-text">
                <strong>{offer.name}</strong>
                <span className="soft small">
                  {offer.isCurrent
                    ? t('sections', { count: offer.slots.length })
                    : t('notCurrent', { years: yearsOf(offer) })}
                </span>
              </span>
            </label>
          ))}
        </div>
        {template !== undefined && <Preview template={template} desk={desk} />}
      </div>
    </fieldset>
  );
}

function Preview({ template, desk }: { readonly template: Template; readonly desk: Desk }): ReactElement {
  const { t } = useTranslation('newReport');
  const { description, title, slots } = template;
  const named = { ...desk, bureau: desk.bureau === '' ? t('someBureau') : desk.bureau };
  const numbers = numbersOf(slots);
  return (
    <div className="template-preview" aria-live="polite">
      <p className="soft small">{description}</p>
      <div className="template-sheet">
        <p className="template-sheet-title">{fillWords(title, named)}</p>
        {slots.length === 0 ? (
          <p className="soft">{t('noSections')}</p>
        ) : (
          <ol>
            {slots.map(({ slot, level, heading, required }, index) => (
              <li key={slot} className={`template-level-${String(level)}`}>
                <span>
                  {numbers[index]}
                  {fillWords(heading, named)}
                </span>
                <span className="soft small digits">{t('items', { count: required.length })}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

/** The numbers that the headings would bear in the report. */
function numbersOf(slots: Template['slots']): readonly string[] {
  const blocks = slots.map(({ slot, level, heading }) => ({
    id: BlockId.parse(slot),
    kind: 'heading' as const,
    level,
    text: [{ text: heading }],
    runIn: false,
  }));
  const numbers = headingNumbers(blocks);
  return blocks.map(({ id }) => numbers.get(id) ?? '');
}

function yearsOf({ years: { from, to } }: Template): string {
  return `${String(from ?? '')}—${String(to ?? '')}`;
}
