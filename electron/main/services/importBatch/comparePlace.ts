import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { BatchItem, ConflictSide } from '../../../../shared/importing/importBatch.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { statementOf } from '../../../../shared/importing/statement.ts';

/** A figure of the batch with the place of its file. */
export type Candidate = Readonly<{ file: number; figure: ReadFigure }>;

/** By which a side of a conflict is known when the batch is compared anew. */
export type SideKey = string;

export type Side = Readonly<{ key: SideKey; candidate: Candidate | null; side: ConflictSide }>;

/** All that the batch says of one indicator, year and department, beside what is stored there. */
export type ComparedPlace = Readonly<{
  items: readonly BatchItem[];
  /** The sides when there is a conflict, settled or not; `chosen` counts from 0. */
  conflict: Readonly<{ sides: readonly Side[]; chosen: number | null }> | null;
  /** Figures that say again what another file says. */
  repeated: readonly Readonly<{ again: Candidate; first: Candidate }>[];
}>;

/**
 * Compares what files say of one place. A conflict is two different statements, or one that differs from a stored
 * figure which another file gave, the clerk typed, or a formula made.
 */
export function comparePlace(
  candidates: readonly Candidate[],
  stored: StoredFigure | null,
  settled: SideKey | undefined,
): ComparedPlace {
  const groups = groupByStatement(candidates).map((group) => toGroup(group, stored));
  const repeated = groups.flatMap(({ first, others }) => others.map((again) => ({ again, first })));
  const firsts = groups.map(({ first }) => first);
  const [only] = firsts;
  if (only !== undefined && firsts.length === 1 && !contradictsStore(only, stored)) {
    return { items: [toItem(only, stored, changeOf(only, stored))], conflict: null, repeated };
  }
  const sides = toSides(firsts, stored);
  const chosen = sides.findIndex(({ key }) => key === settled);
  return {
    items: itemsOf(firsts, stored, sides[chosen]),
    conflict: { sides, chosen: chosen === -1 ? null : chosen },
    repeated,
  };
}

function groupByStatement(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (candidates.length === 1) return [candidates];
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const statement = statementOf(candidate.figure);
    const group = groups.get(statement);
    if (group === undefined) groups.set(statement, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

type Group = Readonly<{ first: Candidate; others: readonly Candidate[] }>;

/** Of several files that say the same, the one that the stored figure came from speaks. */
function toGroup(group: readonly Candidate[], stored: StoredFigure | null): Group {
  const index = Math.max(
    group.findIndex((candidate) => isFromSameFile(candidate, stored)),
    0,
  );
  const first = group[index] ?? group[0];
  if (first === undefined) throw new Error('a group has at least one candidate');
  return { first, others: group.filter((candidate) => candidate !== first) };
}

function contradictsStore(candidate: Candidate, stored: StoredFigure | null): boolean {
  if (stored === null || isFromSameFile(candidate, stored)) return false;
  return statementOf(candidate.figure) !== statementOf(stored);
}

/** A figure that moved within its file is stored anew, so that its source stays true; so is one that had no file yet. */
function changeOf({ figure }: Candidate, stored: StoredFigure | null): 'new' | 'changed' | 'same' {
  if (stored === null) return 'new';
  if (statementOf(figure) !== statementOf(stored)) return 'changed';
  const { source: before } = stored;
  const { source } = figure;
  if (before.kind === 'derived') return 'same';
  if (before.kind !== 'cell' || source.kind !== 'cell') return 'changed';
  if (before.file !== source.file) return 'same';
  const isThere = before.sheet === source.sheet && before.cell === source.cell;
  return isThere && figure.unit === stored.unit && figure.value === stored.value ? 'same' : 'changed';
}

/** The stored figure first; a candidate that says the same as it is no side of its own. */
function toSides(firsts: readonly Candidate[], stored: StoredFigure | null): readonly Side[] {
  const storedSide = stored === null ? [] : [{ key: 'stored', candidate: null, side: toSide(stored, null) }];
  const saidAlready = stored === null ? null : statementOf(stored);
  return [
    ...storedSide,
    ...firsts
      .map((candidate) => ({ candidate, key: statementOf(candidate.figure) }))
      .filter(({ key }) => key !== saidAlready)
      .map(({ candidate, key }) => ({ key, candidate, side: toSide(candidate.figure, candidate.file) })),
  ];
}

function toSide(figure: StoredFigure | ReadFigure, file: number | null): ConflictSide {
  const { value, qualifier, unit } = figure;
  return { value, qualifier, unit, file, figure };
}

/** An open conflict shows every figure of it; a settled one what it comes to, which is nothing when the store wins. */
function itemsOf(
  firsts: readonly Candidate[],
  stored: StoredFigure | null,
  chosen: Side | undefined,
): readonly BatchItem[] {
  if (chosen === undefined) return firsts.map((candidate) => toItem(candidate, stored, 'conflict'));
  if (chosen.candidate === null) return [];
  return [toItem(chosen.candidate, stored, stored === null ? 'new' : 'changed')];
}

function toItem(
  { file, figure }: Candidate,
  stored: StoredFigure | null,
  change: BatchItem['change'],
): BatchItem {
  return { file, figure, change, stored };
}

function isFromSameFile({ figure: { source } }: Candidate, stored: StoredFigure | null): boolean {
  return source.kind === 'cell' && stored?.source.kind === 'cell' && source.file === stored.source.file;
}
