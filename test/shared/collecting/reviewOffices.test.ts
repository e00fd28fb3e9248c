import { describe, expect, it } from 'vitest';
import { figuresToTake } from '../../../shared/collecting/relevantTables.ts';
import type { ReceivedWorkbook } from '../../../shared/collecting/relevantTables.ts';
import { reviewOffices } from '../../../shared/collecting/reviewOffices.ts';
import type { OfficesReview } from '../../../shared/collecting/reviewOffices.ts';
import type { Kit } from '../../../shared/collecting/kit.ts';
import type { ListedSheet } from '../../support/listedSheet.ts';
import { aKit, anOffice, enforcementOffice, handOut, lawOffice, newestIssue } from '../../support/aKit.ts';
import { filledIn, moveCells, receive, rowOf } from '../../support/returnedSheets.ts';
import type { Answers } from '../../support/returnedSheets.ts';

const simple = 'enforcement.simple-cases';
const all: Answers = {
  [simple]: 4425,
  'enforcement.ordinary-cases': 137,
  'enforcement.fines': 408640,
  'disputes.leader-appearance-rate': 98.5,
};
const kit = aKit();

describe('an office in a reception', () => {
  it('waits, is empty, incomplete, received or doubtful by what has come', async () => {
    expect(await statesOf([])).toEqual(['waiting', 'waiting']);
    expect(await statesOf([{}])).toEqual(['empty', 'waiting']);
    expect(await statesOf([{ [simple]: 1 }])).toEqual(['incomplete', 'waiting']);
    expect(await statesOf([all])).toEqual(['received', 'waiting']);
    expect(await statesOf([{ ...all, [simple]: '许多' }])).toEqual(['doubtful', 'waiting']);
  });

  it('is not spoken for by an empty workbook that lies beside the one filled in', async () => {
    const { offices, problems } = await reviewOf(kit, [{}, all]);
    expect(offices[0]).toMatchObject({ state: 'received', answered: 4, files: [1] });
    expect(problems).toEqual([]);
  });

  it('may answer in two files; a row that is in neither is named once', async () => {
    const [whole] = await filledIn(kit, 1, all);
    if (whole === undefined) throw new Error('a workbook has a sheet');
    const without = (...codes: readonly string[]): ListedSheet => {
      const rows = codes.map((code) => rowOf(whole, code));
      return moveCells(whole, ({ row }) => (rows.includes(row) ? null : {}));
    };
    const { offices, problems } = review(kit, [
      [without(simple, 'enforcement.fines')],
      [without(simple, 'enforcement.ordinary-cases')],
    ]);
    expect(offices[0]).toMatchObject({ state: 'doubtful', answered: 3, files: [0, 1] });
    expect(problems.map(({ code, about, file }) => [code, about, file])).toEqual([
      ['row-missing', '简易程序案件', 0],
    ]);
  });

  it('is outdated while only its older workbook is here, whose figures count when the clerk says so', async () => {
    const fewer = anOffice(1, '执法监督科', [simple, 'enforcement.penalty-fines']);
    const newer = handOut({ ...kit, plan: { deadline: null, offices: [fewer, lawOffice] } });
    const sheets = await filledIn(kit, 1, all);
    const { offices } = review(newer, [sheets]);
    expect(offices[0]).toMatchObject({ state: 'outdated', asked: 2, answered: 1 });
    const workbooks = received(newer, [sheets]);
    const taken = (accepted: readonly number[]) =>
      figuresToTake(workbooks, [1, 2], new Set(accepted)).map(({ figures }) => figures.length);
    expect(taken([])).toEqual([0]);
    expect(taken([1])).toEqual([1]);

    const both = [sheets, await filledIn(newer, 1, { [simple]: 9, 'enforcement.penalty-fines': 3 })];
    expect(review(newer, both).offices[0]).toMatchObject({ state: 'received', files: [1] });
    expect(
      figuresToTake(received(newer, both), [1], new Set([1])).map(({ figures }) => figures.length),
    ).toEqual([0, 2]);
  });

  it('keeps what belongs to nobody in view', async () => {
    const foreign = aKit({ id: 'kit-elsewhere' });
    const { problems } = review(kit, [await filledIn(foreign, 1, all)]);
    expect(problems).toMatchObject([{ code: 'kit-unknown', fileName: '0.xlsx' }]);
  });
});

async function statesOf(answers: readonly Answers[]): Promise<readonly string[]> {
  return (await reviewOf(kit, answers)).offices.map(({ state }) => state);
}

async function reviewOf(of: Kit, answers: readonly Answers[]): Promise<OfficesReview> {
  return review(of, await Promise.all(answers.map((one) => filledIn(of, enforcementOffice.number, one))));
}

function review(of: Kit, files: readonly (readonly ListedSheet[])[]): OfficesReview {
  return reviewOffices({
    issued: newestIssue(of).offices,
    plan: of.plan.offices,
    workbooks: received(of, files),
    accepted: new Set(),
  });
}

function received(of: Kit, files: readonly (readonly ListedSheet[])[]): readonly ReceivedWorkbook[] {
  return files.map((sheets, file) => ({
    file,
    fileName: `${String(file)}.xlsx`,
    returned: receive(of, sheets),
  }));
}
