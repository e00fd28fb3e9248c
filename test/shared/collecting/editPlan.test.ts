import { describe, expect, it } from 'vitest';
import {
  addOffices,
  askedOf,
  changeOffice,
  putBackOffice,
  removeOffice,
  setAsked,
  splitNames,
} from '../../../shared/collecting/editPlan.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { aKit, newestIssue } from '../../support/aKit.ts';

const kit = aKit();
const all = ['a', 'b', 'c', 'd'].map((code) => IndicatorCode.parse(code));
const [a, b, c] = all;

describe('a plan', () => {
  it('takes new offices from a pasted list, each once', () => {
    const names = splitNames('宣传科、 政策法规科\n信访科，宣传科\n\n');
    const { offices } = addOffices(kit.plan, names, null);
    expect(offices.map(({ number, name }) => `${String(number)} ${name}`)).toEqual([
      '1 执法监督科',
      '2 政策法规科',
      '3 宣传科',
      '4 信访科',
    ]);
  });

  it('never gives a number again that was handed out', () => {
    const without = removeOffice(kit.plan, 2);
    expect(addOffices(without, ['宣传科'], newestIssue(kit)).offices.at(-1)?.number).toBe(3);
    expect(addOffices(without, ['宣传科'], null).offices.at(-1)?.number).toBe(2);
  });

  it('takes a removed office back where it stood, and leaves what has changed since', () => {
    const [first, second] = kit.plan.offices;
    if (first === undefined || second === undefined) throw new Error('there are two');
    const since = changeOffice(removeOffice(kit.plan, 1), 2, { contact: '王晓' });
    expect(putBackOffice(since, first, 0).offices).toEqual([first, { ...second, contact: '王晓' }]);
    const again = addOffices(since, [first.name], null);
    expect(putBackOffice(again, first, 0)).toBe(again);
  });

  it('passes by names that no office can have', () => {
    expect(addOffices(kit.plan, ['', ' ', '很'.repeat(101)], null)).toEqual(kit.plan);
  });

  it('keeps what is asked in the order of the catalogue, and what the catalogue has lost behind it', () => {
    if (a === undefined || b === undefined || c === undefined) throw new Error('there are four');
    const lost = IndicatorCode.parse('own.旧指标');
    const empty = changeOffice(kit.plan, 1, { indicators: [lost] });
    const asked = setAsked(setAsked(empty, 1, [c, a], { asked: true, all }), 1, [b], { asked: true, all });
    expect(asked.offices[0]?.indicators).toEqual(['a', 'b', 'c', 'own.旧指标']);
    expect(setAsked(asked, 1, [a, lost], { asked: false, all }).offices[0]?.indicators).toEqual(['b', 'c']);
    expect(setAsked(asked, 9, [a], { asked: true, all })).toBe(asked);
    expect(
      askedOf(asked)
        .get(a)
        ?.map(({ name }) => name),
    ).toEqual(['执法监督科']);
  });
});
