import type { VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';

/** A version in the list, with the one that it is counted against. */
export interface ListedVersion {
  readonly version: VersionSummary;
  readonly since: VersionId | null;
}

export interface VersionDay {
  /** The local day, as a moment of it. */
  readonly day: string;
  readonly versions: readonly ListedVersion[];
}

/**
 * The versions by day, the newest first. Of the saves of one minute only the last is listed, unless `each` is asked
 * for; those with a name or a reason of their own always are.
 */
export function listDays(versions: readonly VersionSummary[], each: boolean): readonly VersionDay[] {
  const listed = each ? versions : lastOfMinutes(versions);
  const days: { day: string; key: string; versions: ListedVersion[] }[] = [];
  listed.forEach((version, index) => {
    const key = new Date(version.savedAt).toDateString();
    const since = listed.slice(index + 1).find(({ kind }) => kind !== 'set-aside')?.id ?? null;
    const entry = { version, since };
    const last = days.at(-1);
    if (last?.key === key) last.versions.push(entry);
    else days.push({ day: version.savedAt, key, versions: [entry] });
  });
  return days;
}

function lastOfMinutes(versions: readonly VersionSummary[]): readonly VersionSummary[] {
  const minutes = new Set<string>();
  return versions.filter(({ kind, savedAt }) => {
    if (kind !== 'auto') return true;
    const minute = savedAt.slice(0, 'yyyy-mm-ddThh:mm'.length);
    if (minutes.has(minute)) return false;
    minutes.add(minute);
    return true;
  });
}
