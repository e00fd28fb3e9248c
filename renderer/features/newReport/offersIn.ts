import type { Template } from '../../../shared/domain/template.ts';
import type { TemplateShelf } from '../../../shared/domain/templateEdits.ts';
import { isCurrentIn, templatesOf } from '../../../shared/domain/templatesOf.ts';
import type { Year } from '../../../shared/domain/year.ts';

/** A template that a new report may follow; one that is meant for other years may be taken all the same. */
export interface TemplateOffer extends Template {
  readonly isCurrent: boolean;
}

/** What is offered for a year, current ones first, otherwise in the order of the shelf. */
export function offersIn(shelf: TemplateShelf, year: Year): readonly TemplateOffer[] {
  const removed = new Set(shelf.entries.filter((entry) => entry.removed).map(({ template }) => template.id));
  const offers = templatesOf(shelf, year)
    .filter(({ id }) => !removed.has(id))
    .map((template) => ({ ...template, isCurrent: isCurrentIn(template, year) }));
  return [...offers.filter(({ isCurrent }) => isCurrent), ...offers.filter(({ isCurrent }) => !isCurrent)];
}
