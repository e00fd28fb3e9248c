import type { SlotId } from './identity.ts';
import type { Template, TemplateLead, TemplateSlot } from './template.ts';
import type { TemplateEdit, TemplateEntry } from './templateEdits.ts';

type Change = Extract<TemplateEdit, { kind: 'changed' }>;

/** The shipped templates with the clerk's changes over them, then the bureau's own. */
export function editTemplates(
  shipped: readonly Template[],
  edits: readonly TemplateEdit[],
): readonly TemplateEntry[] {
  const changes = new Map<string, Change>();
  const own: TemplateEntry[] = [];
  for (const edit of edits) {
    if (edit.kind === 'changed') changes.set(edit.template, edit);
    else own.push({ template: edit.template, shipped: null, changed: false, removed: edit.removed });
  }
  const entries = shipped.map((template) => {
    const change = changes.get(template.id);
    const edited = change === undefined ? template : applyChange(template, change);
    return { template: edited, shipped: template, changed: change !== undefined, removed: false };
  });
  return [...entries, ...own];
}

/** What makes the shipped template into this one; null when nothing does. */
export function findTemplateChange(shipped: Template, wanted: Template): Change | null {
  const known = new Map(shipped.slots.map((slot) => [slot.slot, slot]));
  const kept = new Set(wanted.slots.map(({ slot }) => slot));
  const removed = shipped.slots.map(({ slot }) => slot).filter((slot) => !kept.has(slot));
  const added = wanted.slots.filter(({ slot }) => !known.has(slot));
  const slots = wanted.slots.flatMap((slot) => {
    const before = known.get(slot.slot);
    const changed = before === undefined ? {} : differing(before, slot);
    return Object.keys(changed).length === 0 ? [] : [{ ...changed, slot: slot.slot }];
  });
  const shippedOrder = shipped.slots.filter(({ slot }) => kept.has(slot));
  const isInOrder = same(
    wanted.slots.map(({ slot }) => slot),
    shippedOrder.map(({ slot }) => slot),
  );
  const { name, description, years, title } = differing(shipped, wanted);
  const change: Change = {
    kind: 'changed',
    version: 1,
    template: shipped.id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(years === undefined ? {} : { years }),
    ...(title === undefined ? {} : { title }),
    lead: differing<Omit<TemplateLead, 'slot'>>(shipped.lead, wanted.lead),
    slots,
    added,
    removed,
    order: isInOrder ? null : wanted.slots.map(({ slot }) => slot),
  };
  return same(applyChange(shipped, change), shipped) ? null : change;
}

function applyChange(shipped: Template, change: Change): Template {
  const changes = new Map(change.slots.map((slot) => [slot.slot, slot]));
  const removed = new Set(change.removed);
  const kept = shipped.slots
    .filter(({ slot }) => !removed.has(slot))
    .map((slot): TemplateSlot => overlay(slot, changes.get(slot.slot)));
  const slots = change.order === null ? kept : inOrder(kept, change.added, change.order);
  return {
    ...shipped,
    name: change.name ?? shipped.name,
    description: change.description ?? shipped.description,
    years: change.years ?? shipped.years,
    title: change.title ?? shipped.title,
    lead: overlay(shipped.lead, change.lead),
    slots,
  };
}

/** A section that a later version ships and the clerk has not seen stands behind the one that it ships behind. */
function inOrder(
  kept: readonly TemplateSlot[],
  added: readonly TemplateSlot[],
  order: readonly SlotId[],
): readonly TemplateSlot[] {
  const all = new Map([...kept, ...added].map((slot) => [slot.slot, slot]));
  const placed = order.filter((slot) => all.has(slot));
  kept.forEach(({ slot }, index) => {
    if (order.includes(slot)) return;
    const before = kept[index - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before.slot) + 1, 0, slot);
  });
  return placed.flatMap((slot) => all.get(slot) ?? []);
}

function overlay<Whole extends object>(
  whole: Whole,
  changed: { readonly [Key in keyof Whole]?: Whole[Key] | undefined } | undefined,
): Whole {
  const present = Object.entries(changed ?? {}).filter(([, value]) => value !== undefined);
  // Each entry has passed the schema of the whole's own field.
  return { ...whole, ...(Object.fromEntries(present) as Partial<Whole>) };
}

/** The fields of `wanted` that say something else than those of `before`. */
function differing<Whole extends object>(before: Whole, wanted: Whole): Partial<Whole> {
  // The keys of an object of this type are its own.
  const keys = Object.keys(wanted) as (keyof Whole)[];
  const changed: Partial<Whole> = {};
  for (const key of keys) if (!same(before[key], wanted[key])) changed[key] = wanted[key];
  return changed;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
