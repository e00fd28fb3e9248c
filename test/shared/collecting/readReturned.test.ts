import { describe, expect, it } from 'vitest';
import { parseStamp } from '../../../shared/importing/kit/kitStamp.ts';
import type { ListedSheet } from '../../support/listedSheet.ts';
import { ExactDecimal } from '../../../shared/domain/exactDecimal.ts';
import { aKit, anOffice, enforcementOffice, handOut, lawOffice } from '../../support/aKit.ts';
import {
  filledIn,
  moveCells,
  placeOf,
  problemsOf,
  put,
  receive,
  rowOf,
  valuesOf,
} from '../../support/returnedSheets.ts';

const simple = 'enforcement.simple-cases';
const ordinary = 'enforcement.ordinary-cases';
const fines = 'enforcement.fines';
const rate = 'disputes.leader-appearance-rate';
const answers = { [simple]: 4425, [ordinary]: 137, [fines]: 408640.5, [rate]: 98.5 };
const values = { [simple]: '4425', [ordinary]: '137', [fines]: '408640.5', [rate]: '98.5' };

const kit = aKit();
const [table, registry] = await filledIn(kit, 1, answers);
if (table === undefined || registry === undefined) throw new Error('a kit workbook has two sheets');

describe('a returned workbook', () => {
  it('gives its figures with their office, their unit and the very cell', () => {
    const { tables, problems } = receive(kit, [table, registry]);
    expect(problems).toEqual([]);
    expect(tables).toMatchObject([{ office: 1, version: 1, outdated: false, sheet: '执法监督科' }]);
    expect(tables[0]?.figures[0]).toEqual({
      indicator: simple,
      year: 2025,
      value: '4425',
      qualifier: null,
      unit: '件',
      department: '执法监督科',
      name: '简易程序案件',
      match: { by: 'code', confidence: 1 },
      source: { kind: 'cell', importId: 'import-1', file: '交回.xlsx', sheet: '执法监督科', cell: 'G8' },
    });
  });

  it('is known under another sheet name and with every header edited', () => {
    const edited = [5, 0, 1].reduce(
      (sheet, row) => moveCells(sheet, (cell) => (cell.row === row ? null : cell)),
      { ...table, name: 'Sheet1' } satisfies ListedSheet,
    );
    expect(valuesOf(receive(kit, [edited]))).toEqual(values);
  });

  it('is known after its rows were sorted the other way round, header and marks included', () => {
    const last = Math.max(...table.cells.map(({ row }) => row));
    const sorted = moveCells(table, (cell) => ({ row: last - cell.row }));
    const received = receive(kit, [sorted]);
    expect(valuesOf(received)).toEqual(values);
    expect(problemsOf(received)).toEqual([]);
  });

  it('is known after columns were put in another order', () => {
    const moved = moveCells(table, ({ column }) => ({ column: (column * 7 + 3) % 10 }));
    expect(valuesOf(receive(kit, [moved]))).toEqual(values);
  });

  it('is known with columns and rows put in between', () => {
    const wider = moveCells(table, ({ row, column }) => ({ row: row * 2 + 3, column: column * 3 + 1 }));
    expect(valuesOf(receive(kit, [wider]))).toEqual(values);
  });

  it('is known when only the visible table was pasted into a new workbook: by its printed codes', () => {
    const hiddenRow = 6;
    const pasted = moveCells({ ...table, name: 'Sheet1' }, ({ row, column }) =>
      row === hiddenRow || row < 5 || column === placeOf('stamp')
        ? null
        : { row: row - 5, column: column > placeOf('stamp') ? column - 1 : column },
    );
    expect(pasted.cells.some(({ text }) => parseStamp(text) !== null)).toBe(false);
    expect(valuesOf(receive(kit, [pasted]))).toEqual(values);
    const withoutHead = moveCells(pasted, ({ row }) => (row === 0 ? null : {}));
    expect(valuesOf(receive(kit, [withoutHead]))).toEqual(values);
  });

  it('keeps every value out when nobody can tell which column holds them', () => {
    const column = placeOf('value');
    const without = moveCells(table, (cell) => (cell.column === column ? null : {}));
    const bare = moveCells(without, ({ row }) => (row < 7 ? null : {}));
    const received = receive(kit, [
      moveCells(bare, ({ column: at }) => (at === placeOf('unit') ? null : {})),
    ]);
    expect(valuesOf(received)).toEqual({});
    expect(problemsOf(received)).toEqual(['value-column-not-found 执法监督科']);
  });

  it('may hold the tables of several offices, on one sheet or on many', async () => {
    const [law] = await filledIn(kit, 2, { 'disputes.reconsiderations-accepted': 12 });
    const below = moveCells(law ?? table, ({ row }) => ({ row: row + 40 }));
    const stacked = { ...table, cells: [...table.cells, ...below.cells] };
    for (const sheets of [[stacked], [table, { ...(law ?? table), name: '二' }]]) {
      const received = receive(kit, sheets);
      expect(received.tables.map(({ office }) => office)).toEqual([1, 2]);
      expect(valuesOf(received)).toEqual({ ...values, 'disputes.reconsiderations-accepted': '12' });
    }
  });
});

describe('what an office may do to its workbook', () => {
  it('names a row that was renamed, and still takes its value', async () => {
    const [edited] = await filledIn(kit, 1, { [simple]: { value: 9, name: '简易案件' } });
    const received = receive(kit, [edited ?? table]);
    expect(received.problems[0]).toMatchObject({
      code: 'name-changed',
      cell: 'G8',
      blocking: false,
      found: '简易案件',
      sent: '简易程序案件',
    });
    expect(valuesOf(received)).toMatchObject({ [simple]: '9' });
  });

  it('keeps a value out whose row now has the name of another', async () => {
    const [edited] = await filledIn(kit, 1, { [simple]: { value: 9, name: '普通程序案件' } });
    const received = receive(kit, [edited ?? table]);
    expect(received.problems[0]).toMatchObject({ code: 'row-mixed-up', blocking: true });
    expect(valuesOf(received)).toEqual({});
  });

  it('keeps a value out whose marks name two rows, as after sorting some columns only', () => {
    const [one, other] = [rowOf(table, simple), rowOf(table, ordinary)];
    const torn = moveCells(table, ({ row, column }) =>
      column === placeOf('code') && (row === one || row === other) ? { row: one + other - row } : {},
    );
    const received = receive(kit, [torn]);
    expect(problemsOf(received)).toEqual(['row-mixed-up 简易程序案件', 'row-mixed-up 普通程序案件']);
    expect(valuesOf(received)).toEqual({ [fines]: '408640.5', [rate]: '98.5' });
  });

  it('keeps a value out whose unit was changed', async () => {
    const [edited] = await filledIn(kit, 1, { [fines]: { value: 40.8, unit: '万元' } });
    expect(receive(kit, [edited ?? table]).problems[2]).toMatchObject({
      code: 'unit-changed',
      blocking: true,
      found: '万元',
      sent: '元',
    });
  });

  it('names rows that nobody sent and rows without an answer', () => {
    const added = put(put(table, 11, placeOf('name'), '另加的一项'), 11, placeOf('value'), 7);
    const [code] = problemsOf(receive(kit, [put(added, rowOf(table, simple), placeOf('value'), '')]));
    expect(code).toBe('answer-missing 简易程序案件');
    expect(problemsOf(receive(kit, [added]))).toEqual(['row-added 另加的一项']);
  });

  it('names last year’s value that was changed, and numbers that are all last year’s', async () => {
    const lastYear = aKit({}, () => ({ value: ExactDecimal.parse('4425'), qualifier: null }));
    const [same] = await filledIn(lastYear, 1, { [simple]: 4425, [ordinary]: 4425, [fines]: 4425 });
    expect(problemsOf(receive(lastYear, [same ?? table]))).toContain('same-as-last-year 执法监督科');
    const [edited] = await filledIn(lastYear, 1, { [simple]: { value: 1, last: 10 } });
    expect(receive(lastYear, [edited ?? table]).problems[0]).toMatchObject({
      code: 'last-changed',
      found: '10',
      sent: '4425',
    });
  });
});

describe('what an office may write', () => {
  const read = async (code: string, written: number | string, qualifier = ''): Promise<string> => {
    const [sheet] = await filledIn(kit, 1, { [code]: { value: written, qualifier } });
    const received = receive(kit, [sheet ?? table]);
    const [problem] = received.problems.filter((one) => one.code !== 'answer-missing');
    return [valuesOf(received)[code], problem?.code].filter((part) => part !== undefined).join(' ');
  };

  it.each([
    [simple, '4700余', '', '4700余'],
    [simple, 4700, '余', '4700余'],
    [simple, 4700, '大概', '4700 qualifier-unknown'],
    [simple, '约4700', '余', '4700约 qualifier-twice'],
    [simple, '１，６１６件', '', '1616'],
    [simple, '12人', '', 'value-in-other-unit'],
    [simple, 12.5, '', 'value-not-whole'],
    [simple, -3, '', 'value-negative'],
    [simple, '十几件', '', 'value-not-a-number'],
    [simple, '10-20', '', 'value-is-a-range'],
    [simple, '无', '', ''],
    [fines, '5万', '', '50000'],
    [fines, '7.2万元', '', '72000'],
    [rate, '98.5%', '', '98.5'],
    [rate, 0.985, '', 'rate-may-be-fraction'],
    [rate, 1, '', '1 rate-may-be-fraction'],
    [rate, 120, '', '120 rate-over-hundred'],
  ] as const)('%s: %s %s', async (code, written, qualifier, expected) => {
    expect(await read(code, written, qualifier)).toBe(expected);
  });
});

describe('a workbook that is not the one that is waited for', () => {
  it('is named when it is no workbook of a kit', () => {
    const plain: ListedSheet = {
      name: '数据',
      hidden: false,
      cells: [{ row: 0, column: 0, kind: 'text', text: '指标', percent: false }],
    };
    expect(problemsOf(receive(kit, [plain]))).toEqual(['not-a-kit']);
  });

  it('is named when it comes from a kit of elsewhere, with the bureau', () => {
    const foreign = aKit({ id: 'kit-elsewhere' });
    expect(receive(foreign, [table, registry]).problems).toMatchObject([
      { code: 'kit-unknown', about: '执法监督科', found: '云岭区城市管理局', blocking: true },
    ]);
  });

  it('is named when it belongs to another year', () => {
    const next = aKit({ id: 'kit-2026', year: 2026 });
    expect(receive(next, [table, registry], [kit, next]).problems).toMatchObject([
      { code: 'kit-of-another-desk', found: '云岭区城市管理局 2025' },
    ]);
  });

  it('counts as the newest while its office is asked for the same, and as outdated once it is not', () => {
    const plan = (office: typeof enforcementOffice) => ({ deadline: null, offices: [office, lawOffice] });
    const renamed = handOut({ ...kit, plan: plan(anOffice(1, '综合执法科', enforcementOffice.indicators)) });
    const same = receive(renamed, [table]);
    expect(same.tables).toMatchObject([
      { outdated: false, figures: [{ department: '综合执法科' }, {}, {}, {}] },
    ]);
    const fewer = handOut({
      ...kit,
      plan: plan(anOffice(1, '执法监督科', [simple, 'enforcement.penalty-fines'])),
    });
    const older = receive(fewer, [table]);
    expect(older.tables).toMatchObject([{ outdated: true, version: 1 }]);
    expect(older.problems[0]).toMatchObject({ code: 'version-older', found: '1', sent: '2', office: 1 });
    expect(problemsOf(older)).toContain('row-no-longer-asked 普通程序案件');
    expect(valuesOf(older)).toEqual({ [simple]: '4425' });
  });

  it('is named when its office is no longer asked at all', () => {
    const without = handOut({ ...kit, plan: { deadline: null, offices: [lawOffice] } });
    expect(problemsOf(receive(without, [table]))).toEqual(['office-not-in-kit 执法监督科']);
  });
});
