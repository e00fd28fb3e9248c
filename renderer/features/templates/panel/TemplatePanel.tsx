import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SlotId } from '../../../../shared/domain/identity.ts';
import { Template, type TemplateSlot } from '../../../../shared/domain/template.ts';
import type { TemplateEntry } from '../../../../shared/domain/templateEdits.ts';
import { addSlot, moveSlot, removeSlot } from '../../../../shared/writing/arrangeSlots.ts';
import { Button } from '../../../ui/Button.tsx';
import { dropTemplate, saveTemplate } from '../changeTemplates.ts';
import { useDraft, type Draft } from '../useDraft.ts';
import { GuideFields, HeadingFields } from './SlotFields.tsx';
import { type Part, SlotList } from './SlotList.tsx';
import { TemplateFields } from './TemplateFields.tsx';

interface Props {
  readonly entry: TemplateEntry;
  readonly onCopy: () => void;
}

/** One template: its outline, and beside it the part in hand. Every change is stored when its field is left. */
export function TemplatePanel({ entry, onCopy }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const { template, shipped, changed } = entry;
  const [part, setPart] = useState<Part>('template');
  const draft = useDraft(
    template,
    (wanted) => Template.safeParse(wanted).success,
    (wanted) => saveTemplate(wanted, template, t('saved', { name: wanted.name })),
  );
  return (
    <>
      <header className="templates-head">
        <h2 className="one-line" title={template.name}>
          {template.name}
        </h2>
        <div className="actions">
          <Button tone="quiet" onPress={onCopy}>
            {t('copy')}
          </Button>
          {shipped === null ? (
            <Button
              tone="quiet"
              icon="remove"
              onPress={() => void dropTemplate(entry, t('removed', { name: template.name }))}
            >
              {t('remove')}
            </Button>
          ) : (
            changed && (
              <Button
                tone="quiet"
                onPress={() => void dropTemplate(entry, t('restored', { name: shipped.name }))}
              >
                {t('restore')}
              </Button>
            )
          )}
        </div>
      </header>
      <div className="templates-panes">
        <SlotList template={draft.draft} part={part} onPart={setPart} />
        <div className="templates-form" key={part}>
          <PartFields draft={draft} part={part} onPart={setPart} />
        </div>
      </div>
    </>
  );
}

interface PartProps {
  readonly draft: Draft<Template>;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

function PartFields({ draft: { draft, edit, settle }, part, onPart }: PartProps): ReactElement {
  const slot = draft.slots.find((each) => each.slot === part);
  if (part === draft.lead.slot) {
    return (
      <GuideFields
        slot={draft.lead}
        onEdit={(lead) => {
          edit({ ...draft, lead });
        }}
        onSettle={(lead) => {
          settle({ ...draft, lead });
        }}
      />
    );
  }
  if (slot === undefined) {
    return (
      <>
        <TemplateFields draft={draft} edit={edit} settle={settle} />
        <SlotActions draft={draft} after={draft.lead.slot} onSlots={settle} onPart={onPart} />
      </>
    );
  }
  const put = (changed: TemplateSlot): Template => ({
    ...draft,
    slots: draft.slots.map((each) => (each.slot === changed.slot ? changed : each)),
  });
  const fields = {
    slot,
    onEdit: (changed: TemplateSlot) => {
      edit(put(changed));
    },
    onSettle: (changed: TemplateSlot) => {
      settle(put(changed));
    },
  };
  return (
    <>
      <SlotActions draft={draft} after={slot.slot} slot={slot} onSlots={settle} onPart={onPart} />
      <HeadingFields {...fields} />
      <GuideFields {...fields} />
    </>
  );
}

interface SlotActionsProps {
  readonly draft: Template;
  readonly after: SlotId;
  readonly slot?: TemplateSlot;
  readonly onSlots: (template: Template) => void;
  readonly onPart: (part: Part) => void;
}

/** Adds a section behind the one in hand, moves that one with all below it, or takes it away. */
function SlotActions({ draft, after, slot, onSlots, onPart }: SlotActionsProps): ReactElement {
  const { t } = useTranslation('templates');
  const arrange = (slots: Template['slots']): void => {
    onSlots({ ...draft, slots });
  };
  const add = (): void => {
    const added: TemplateSlot = {
      slot: SlotId.parse(crypto.randomUUID()),
      level: slot?.level ?? 1,
      heading: t('newHeading'),
      guidance: t('newGuidance'),
      required: [],
      indicators: [],
      patterns: [],
      basis: t('newBasis'),
    };
    arrange(addSlot(draft.slots, slot === undefined ? null : after, added));
    onPart(added.slot);
  };
  return (
    <div className="actions templates-acts">
      <Button tone="quiet" icon="plus" onPress={add}>
        {t(slot === undefined ? 'addFirst' : 'addAfter')}
      </Button>
      {slot !== undefined && (
        <>
          {(['up', 'down'] as const).map((direction) => (
            <Button
              key={direction}
              tone="quiet"
              onPress={() => {
                arrange(moveSlot(draft.slots, slot.slot, direction));
              }}
            >
              {t(direction)}
            </Button>
          ))}
          <Button
            tone="quiet"
            icon="remove"
            onPress={() => {
              onPart('template');
              arrange(removeSlot(draft.slots, slot.slot));
            }}
          >
            {t('removeSlot')}
          </Button>
        </>
      )}
    </div>
  );
}
