import { describe, expect, it } from 'vitest';
import type { VersionSize } from '../../../../electron/main/db/queries/versions.ts';
import { versionsToDrop } from '../../../../electron/main/services/versions/thinVersions.ts';
import { VersionId, type VersionKind } from '../../../../shared/domain/reportVersion.ts';

const now = new Date(2026, 2, 18, 15, 0, 0);
const mebibyte = 1024 * 1024;

/** A version so many seconds old. */
function version(age: number, parts: { kind?: VersionKind; bytes?: number } = {}): VersionSize {
  return {
    id: VersionId.parse(age + 1),
    savedAt: new Date(now.getTime() - age * 1000).toISOString(),
    kind: 'auto',
    bytes: 8000,
    ...parts,
  };
}

/** The ages in seconds that stay of versions given the newest first. */
function staying(versions: readonly VersionSize[]): readonly number[] {
  const gone = new Set(versionsToDrop(versions, now));
  return versions.flatMap(({ id }) => (gone.has(id) ? [] : [id - 1]));
}

const every = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);

describe('saves of a report', () => {
  it('all stay for ten minutes', () => {
    const versions = every(1, 0, 599).map((age) => version(age));
    expect(staying(versions)).toHaveLength(versions.length);
  });

  it('are one a minute for an hour, one in ten minutes for a day, one a day beyond, of each the last', () => {
    expect(staying([0, 1200, 1201, 1210, 1270].map((age) => version(age)))).toEqual([0, 1200, 1201, 1270]);
    const hours = [0, ...every(60, 3600, 3 * 3600)].map((age) => version(age));
    expect(staying(hours)).toHaveLength(1 + 13);
    const days = [0, ...every(3600, 24 * 3600, 10 * 24 * 3600)].map((age) => version(age));
    expect(staying(days)).toHaveLength(1 + 10);
  });

  it('never go when they have a name or are the newest', () => {
    const kinds = ['named', 'before-restore', 'set-aside'] as const;
    const versions = [
      ...every(1, 100_000, 100_010).map((age) => version(age)),
      ...kinds.map((kind, index) => version(100_020 + index, { kind, bytes: 90 * mebibyte })),
    ];
    expect(staying(versions)).toEqual([100_000, 100_020, 100_021, 100_022]);
  });

  it('that are huge stand further apart, before the oldest have to go', () => {
    const fresh = every(1, 0, 120).map((age) => version(age, { bytes: mebibyte }));
    const old = every(86_400, 86_400, 86_400 * 10).map((age) => version(age, { bytes: mebibyte }));
    const kept = staying([...fresh, ...old]);
    expect(kept.filter((age) => age < 120).length).toBeLessThanOrEqual(3);
    expect(kept.filter((age) => age >= 86_400)).toHaveLength(old.length);
    const giants = every(60, 0, 600).map((age) => version(age, { bytes: 30 * mebibyte }));
    expect(staying(giants)).toEqual([0]);
  });
});
