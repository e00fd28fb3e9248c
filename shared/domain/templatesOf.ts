import { assertNever } from './assertNever.ts';
import { citeNotice, type LocalNotice, type NoticeChange } from './localNotice.ts';
import type { Template, TemplateLead, TemplateSlot } from './template.ts';
import type { TemplateShelf } from './templateEdits.ts';
import type { Year } from './year.ts';

/** Every template as it stands for the reports of a year, the year's notices over it; removed ones stay for reports that follow them. */
export function templatesOf({ entries, notices }: TemplateShelf, year: Year): readonly Template[] {
  const current = notices.filter((notice) => notice.year === year);
  return entries.map(({ template }) => withNotices(template, current));
}

/** True when the template is meant for reports of the year. */
export function isCurrentIn({ years: { from, to } }: Pick<Template, 'years'>, year: Year): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

function withNotices(template: Template, notices: readonly LocalNotice[]): Template {
  return notices.reduce(
    (before, notice) =>
      notice.changes.reduce((edited, change) => withChange(edited, change, citeNotice(notice)), before),
    template,
  );
}

/** What speaks of a section that the template does not have changes nothing. */
function withChange(template: Template, change: NoticeChange, cited: string): Template {
  switch (change.kind) {
    case 'heading':
      return onSlot(template, change, (slot) => ({ ...slot, heading: change.heading }));
    case 'item':
      if (change.slot === template.lead.slot)
        return { ...template, lead: withItem(template.lead, change, cited) };
      return onSlot(template, change, (slot) => withItem(slot, change, cited));
    case 'slot':
      return withSection(template, change);
    default:
      return assertNever(change);
  }
}

function onSlot(
  template: Template,
  { slot: wanted }: Pick<TemplateSlot, 'slot'>,
  edit: (slot: TemplateSlot) => TemplateSlot,
): Template {
  return { ...template, slots: template.slots.map((slot) => (slot.slot === wanted ? edit(slot) : slot)) };
}

function withItem<Slot extends TemplateLead>(
  slot: Slot,
  { item }: Extract<NoticeChange, { kind: 'item' }>,
  cited: string,
): Slot {
  return { ...slot, required: [...slot.required, { ...item, basis: cited }] };
}

/** Behind the section and all sections of a lower level that follow it; behind the lead is the first place. */
function withSection(
  template: Template,
  { after, section }: Extract<NoticeChange, { kind: 'slot' }>,
): Template {
  const { slots, lead } = template;
  if (after === lead.slot) return { ...template, slots: [section, ...slots] };
  const place = slots.findIndex(({ slot }) => slot === after);
  const above = slots[place];
  if (above === undefined) return template;
  const depth = Math.min(above.level, section.level);
  const next = slots.findIndex(({ level }, index) => index > place && level <= depth);
  const end = next < 0 ? slots.length : next;
  return { ...template, slots: [...slots.slice(0, end), section, ...slots.slice(end)] };
}
