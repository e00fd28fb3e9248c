import { SlotId } from '../domain/identity.ts';
import type { Template } from '../domain/template.ts';

/** The same template as one of the bureau's own; its sections get new ids, so that no report mistakes them for the first ones. */
export function copyTemplate(template: Template, name: string, newId: () => string): Template {
  const id = `own.${newId()}`;
  return {
    ...template,
    id,
    name,
    lead: { ...template.lead, slot: SlotId.parse(newId()) },
    slots: template.slots.map((slot) => ({ ...slot, slot: SlotId.parse(newId()) })),
  };
}
