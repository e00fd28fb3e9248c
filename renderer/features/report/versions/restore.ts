import type { BlockComparison, FieldComparison } from '../../../../shared/comparing/comparison.ts';
import type { Block } from '../../../../shared/domain/block.ts';
import { BlockId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { headerField } from './headerField.ts';

/** What is compared with what: an earlier state, and the report that it is to be brought back into. */
export interface Restoring {
  readonly then: Report;
  readonly blocks: readonly BlockComparison[];
}

/** Brings one block back as it was: its words and form, a dropped one to its place; one that was not there goes. */
export function restoreBlock(now: Report, { then, blocks }: Restoring, row: BlockComparison): Report {
  const old = then.blocks.find(({ id }) => id === row.before);
  const rest = now.blocks.filter(({ id }) => id !== row.after);
  if (old === undefined) return { ...now, blocks: rest };
  const restored: Block = { ...old, id: freeId(row.after ?? old.id, rest) };
  if (row.after !== null && !row.moved) {
    return { ...now, blocks: now.blocks.map((block) => (block.id === row.after ? restored : block)) };
  }
  const at = placeOf(old.id, { then, blocks }, rest);
  return { ...now, blocks: [...rest.slice(0, at), restored, ...rest.slice(at)] };
}

/** Brings the whole back; it stays the report of its bureau and year. */
export function restoreWhole(now: Report, then: Report): Report {
  return { ...then, id: now.id, year: now.year, bureau: now.bureau };
}

export function restoreField(now: Report, then: Report, { field }: FieldComparison): Report {
  switch (field) {
    case 'title':
    case 'recipients':
    case 'attachments':
      return { ...now, [field]: then[field] };
    case 'organisation':
    case 'date':
      return { ...now, signature: then.signature };
    default: {
      const name = headerField(field);
      return { ...now, header: { ...now.header, [name]: then.header[name] } };
    }
  }
}

/** Behind the nearest block that stood before it then and still stands. */
function placeOf(old: BlockId, { then, blocks }: Restoring, rest: readonly Block[]): number {
  const nowOf = new Map(blocks.map(({ before, after }) => [before, after]));
  const earlier = then.blocks.slice(
    0,
    then.blocks.findIndex(({ id }) => id === old),
  );
  for (const { id } of earlier.toReversed()) {
    const place = rest.findIndex((block) => block.id === nowOf.get(id));
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** A table whose id a paragraph has now, or the other way round, comes back under an id of its own. */
function freeId(id: BlockId, rest: readonly Block[]): BlockId {
  let free = id;
  for (let turn = 1; rest.some((block) => block.id === free); turn += 1) {
    free = BlockId.parse(`${id.slice(0, 56)}.${String(turn)}`);
  }
  return free;
}
