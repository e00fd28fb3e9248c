import type { SlotId } from '../domain/identity.ts';
import type { TemplateSlot } from '../domain/template.ts';

type Slots = readonly TemplateSlot[];

/** The sections with one, and all below it, before the one above or behind the one below of its level; unchanged where there is none. */
export function moveSlot(slots: Slots, slot: SlotId, direction: 'up' | 'down'): Slots {
  const start = slots.findIndex((each) => each.slot === slot);
  const own = slots[start];
  if (own === undefined) return slots;
  const end = endOf(slots, start);
  const part = slots.slice(start, end);
  if (direction === 'down') {
    const next = slots[end];
    if (next?.level !== own.level) return slots;
    const behind = endOf(slots, end);
    return [...slots.slice(0, start), ...slots.slice(end, behind), ...part, ...slots.slice(behind)];
  }
  const place = siblingBefore(slots, start);
  if (place === null) return slots;
  return [...slots.slice(0, place), ...part, ...slots.slice(place, start), ...slots.slice(end)];
}

/** The sections without one; what stood below it stays, and stands below what comes before. */
export function removeSlot(slots: Slots, slot: SlotId): Slots {
  return slots.filter((each) => each.slot !== slot);
}

/** The sections with another one behind a section and all below it; first where there is no such section. */
export function addSlot(slots: Slots, after: SlotId | null, added: TemplateSlot): Slots {
  const place = slots.findIndex((each) => each.slot === after);
  const end = place < 0 ? 0 : endOf(slots, place);
  return [...slots.slice(0, end), added, ...slots.slice(end)];
}

/** Where the sections below the one at `start` end. */
function endOf(slots: Slots, start: number): number {
  const level = slots[start]?.level ?? 1;
  const end = slots.findIndex((each, index) => index > start && each.level <= level);
  return end < 0 ? slots.length : end;
}

function siblingBefore(slots: Slots, start: number): number | null {
  const level = slots[start]?.level ?? 1;
  const place = slots.slice(0, start).findLastIndex((each) => each.level <= level);
  return slots[place]?.level === level ? place : null;
}
