import type { SlotId } from '../../../../shared/domain/identity.ts';
import type { LocalNotice } from '../../../../shared/domain/localNotice.ts';
import type { HeadingLevel } from '../../../../shared/domain/block.ts';
import type { TemplateShelf } from '../../../../shared/domain/templateEdits.ts';
import { isCurrentIn, templatesOf } from '../../../../shared/domain/templatesOf.ts';

/** A section that a notice may speak of. */
export interface NoticePlace {
  readonly slot: SlotId;
  readonly template: string;
  readonly heading: string;
  /** Null for a lead, which has no heading to rename. */
  readonly level: HeadingLevel | null;
}

/** The sections of all templates that are current in the notice's year, with those that this notice itself adds. */
export function listPlaces(
  shelf: TemplateShelf,
  { year }: LocalNotice,
  lead: string,
): readonly NoticePlace[] {
  const removed = new Set(shelf.entries.flatMap((entry) => (entry.removed ? entry.template.id : [])));
  return templatesOf(shelf, year)
    .filter((template) => !removed.has(template.id) && isCurrentIn(template, year))
    .flatMap((template) => [
      { slot: template.lead.slot, template: template.name, heading: lead, level: null },
      ...template.slots.map(({ slot, heading, level }) => ({
        slot,
        template: template.name,
        heading,
        level,
      })),
    ]);
}
