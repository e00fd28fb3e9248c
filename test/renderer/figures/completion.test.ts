import { describe, expect, it } from 'vitest';
import {
  completeName,
  fragmentAt,
  suggestNames,
  type NameChoice,
} from '../../../renderer/features/figures/formula/completion.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';

const choices = [
  aChoice('行政复议纠错率', null),
  aChoice('行政复议纠错', '5件'),
  aChoice('复议审结', null, ['审结复议']),
  aChoice('执法人员（持证）', '50人'),
];

describe('completing a name in a formula', () => {
  it.each([
    ['百分比(复议', { start: 4, text: '复议' }],
    ['复议 + ', null],
    ['复议@上', null],
    ['[执法人员（', { start: 0, text: '执法人员（' }],
    ['[执法人员] ', null],
    ['12', null],
  ])('starts from what stands before the caret: %s', (text, fragment) => {
    expect(fragmentAt(text, text.length)).toEqual(fragment);
  });

  it('offers names that begin with it, then those that hold it, those with a figure first', () => {
    expect(names('复议')).toEqual(['复议审结', '行政复议纠错', '行政复议纠错率']);
    expect(names('审结复')).toEqual(['复议审结']);
    expect(names('xzfyjc')).toEqual(['行政复议纠错', '行政复议纠错率']);
    expect(names('行政复议纠错')).toEqual(['行政复议纠错率']);
    expect(names('')).toEqual([]);
  });

  it('puts the name in its place, in brackets where signs stand in it', () => {
    const [, corrected, , holders] = choices;
    if (corrected === undefined || holders === undefined) throw new Error('there are four choices');
    expect(completeName('率(纠错，审结)', 4, corrected)).toEqual({
      text: '率(行政复议纠错，审结)',
      caret: 8,
    });
    expect(completeName('[执法] ÷ 2', 3, holders)).toEqual({ text: '[执法人员（持证）] ÷ 2', caret: 10 });
    expect(completeName('1 + ', 4, corrected).text).toBe('1 + 行政复议纠错');
  });
});

function names(fragment: string): readonly string[] {
  return suggestNames(fragment, choices).map(({ name }) => name);
}

function aChoice(name: string, value: string | null, aliases: readonly string[] = []): NameChoice {
  return { code: IndicatorCode.parse(`own.${name.replaceAll(/[（）]/g, '')}`), name, aliases, value };
}
