import type { VersionId } from '../../../../shared/domain/reportVersion.ts';
import type { VersionSize } from '../../db/queries/versions.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** All that saves of one report may take; what the clerk named is not counted. */
const mostBytes = 48 * 1024 * 1024;

/** How far apart the saves are that are kept; null: all of them. */
function stepOf(age: number, isTight: boolean): number | null {
  if (age < 10 * minute) return isTight ? minute : null;
  if (age < hour) return minute;
  return age < day ? 10 * minute : day;
}

/**
 * The saves that need not be kept, given the newest first: all of the last ten minutes stay, then one a minute for an
 * hour, one in ten minutes for a day, one a day beyond, of each step its last. Named ones and the newest always stay.
 */
export function versionsToDrop(versions: readonly VersionSize[], now: Date): readonly VersionId[] {
  const saves = versions.filter(({ kind }) => kind === 'auto');
  const roomy = keep(saves, now, false);
  const kept = sizeOf(roomy) <= mostBytes ? roomy : keep(saves, now, true);
  const staying = new Set(within(kept).map(({ id }) => id));
  return saves.flatMap(({ id }) => (staying.has(id) ? [] : [id]));
}

function keep(saves: readonly VersionSize[], now: Date, isTight: boolean): readonly VersionSize[] {
  const seen = new Set<string>();
  return saves.filter(({ savedAt, id }, index) => {
    const at = Date.parse(savedAt);
    const step = stepOf(now.getTime() - at, isTight);
    // A day is the clerk's own, which begins at her midnight.
    const local = at - now.getTimezoneOffset() * minute;
    const key = step === null ? `save ${String(id)}` : `${String(step)} ${String(Math.floor(local / step))}`;
    if (index > 0 && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The newest of them that there is room for, one at least. */
function within(saves: readonly VersionSize[]): readonly VersionSize[] {
  let bytes = 0;
  return saves.filter((save, index) => {
    bytes += save.bytes;
    return index === 0 || bytes <= mostBytes;
  });
}

function sizeOf(saves: readonly VersionSize[]): number {
  return saves.reduce((sum, { bytes }) => sum + bytes, 0);
}
