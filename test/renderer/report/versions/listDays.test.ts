import { describe, expect, it } from 'vitest';
import { listDays } from '../../../../renderer/features/report/versions/listDays.ts';
import { ReportId } from '../../../../shared/domain/identity.ts';
import { VersionId, type VersionKind, type VersionSummary } from '../../../../shared/domain/reportVersion.ts';

function version(id: number, savedAt: Date, kind: VersionKind = 'auto'): VersionSummary {
  return {
    id: VersionId.parse(id),
    report: ReportId.parse('r'),
    revision: id,
    savedAt: savedAt.toISOString(),
    kind,
    name: null,
    characters: 10,
    figures: 0,
  };
}

const versions = [
  version(6, new Date(2026, 2, 18, 14, 32, 40)),
  version(5, new Date(2026, 2, 18, 14, 32, 10), 'set-aside'),
  version(4, new Date(2026, 2, 18, 14, 32, 5)),
  version(3, new Date(2026, 2, 18, 14, 31, 0), 'named'),
  version(2, new Date(2026, 2, 17, 23, 59, 30)),
  version(1, new Date(2026, 2, 17, 23, 59, 10)),
];

const listed = (each: boolean) =>
  listDays(versions, each).map((day) => day.versions.map(({ version: { id }, since }) => [id, since]));

describe('the list of versions', () => {
  it('shows of each minute the last save, and all that has a reason of its own', () => {
    expect(listed(false)).toEqual([
      [
        [6, 3],
        [5, 3],
        [3, 2],
      ],
      [[2, null]],
    ]);
  });

  it('shows every save when asked, each counted against the one before it', () => {
    expect(listed(true)).toEqual([
      [
        [6, 4],
        [5, 4],
        [4, 3],
        [3, 2],
      ],
      [
        [2, 1],
        [1, null],
      ],
    ]);
  });
});
