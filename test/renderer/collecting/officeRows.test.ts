import { describe, expect, it } from 'vitest';
import { officeRows } from '../../../renderer/features/collecting/receive/officeRows.ts';
import { KitDesk } from '../../../shared/collecting/kitDesk.ts';
import { KitReception } from '../../../shared/collecting/kitReception.ts';
import { aKit, newestIssue } from '../../support/aKit.ts';

const { plan, ...kit } = aKit();
const desk = (returns: KitDesk['returns'] = []): KitDesk =>
  KitDesk.parse({
    plan,
    origin: 'kit',
    indicators: [],
    issued: newestIssue({ ...kit, plan }),
    nextVersion: 1,
    returns,
  });

describe('the rows of a collection', () => {
  it('wait until the deadline, and are late after it', () => {
    const states = (day: string) =>
      officeRows(desk(), null, day).map(({ state, daysLate }) => [state, daysLate]);
    expect(states('2026-01-31')).toEqual([
      ['waiting', 0],
      ['waiting', 0],
    ]);
    expect(states('2026-02-03')).toEqual([
      ['late', 3],
      ['late', 3],
    ]);
  });

  it('put what needs the clerk first, and what is stored last', () => {
    const stored = {
      office: 1,
      version: 1,
      file: '甲.xlsx',
      receivedAt: '2026-01-20T00:00:00.000Z',
      answered: 4,
      asked: 4,
    };
    const rows = officeRows(desk([stored]), reception([1, 'waiting'], [2, 'doubtful']), '2026-02-03');
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['政策法规科', 'doubtful'],
      ['执法监督科', 'stored'],
    ]);
  });

  it('say of a stored office what it sends again, and nothing of an empty workbook', () => {
    const stored = { office: 1, version: 1, file: '甲.xlsx', receivedAt: '2026-01-20T00:00:00.000Z' };
    const returns = [{ ...stored, answered: 4, asked: 4 }];
    const stateOf = (state: KitReception['offices'][number]['state']) =>
      officeRows(desk(returns), reception([1, state]), '2026-02-03').find(({ number }) => number === 1)
        ?.state;
    expect(stateOf('received')).toBe('received');
    expect(stateOf('empty')).toBe('stored');
  });
});

function reception(
  ...offices: readonly (readonly [number, KitReception['offices'][number]['state']])[]
): KitReception {
  return KitReception.parse({
    id: 'reception-1',
    desk: { bureau: kit.bureau, year: kit.year },
    files: [],
    offices: offices.map(([number, state]) => ({
      ...{ number, state, name: '', contact: '', asked: 4, answered: 1, problems: 0 },
      ...{ files: [], accepted: false },
    })),
    problems: [],
    conflicts: [],
    counts: { added: 0, changed: 0, same: 0, conflicts: 0 },
  });
}
