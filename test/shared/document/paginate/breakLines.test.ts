import { describe, expect, it } from 'vitest';
import { nationalLayout, textWidth } from '../../../../shared/document/layout.ts';
import { breakLines } from '../../../../shared/document/paginate/breakLines.ts';
import {
  libreOfficeRules,
  wordRules,
  type LineRules,
} from '../../../../shared/document/paginate/lineRules.ts';

/** The lines of a text without an indent; a mark beyond the edge stands behind a bar. */
function lines(text: string, rules: LineRules = wordRules): readonly string[] {
  const width = textWidth(nationalLayout);
  return breakLines([{ text, face: 'body' }], { first: width, others: width }, rules).map(
    ({ runs, hanging }) => runs.map((run) => run.text).join('') + (hanging === '' ? '' : `|${hanging}`),
  );
}

const full = (count: number): string => '法'.repeat(count);

describe('lines of a paragraph', () => {
  it('hold 28 characters', () => {
    expect(lines(full(60))).toEqual([full(28), full(28), full(4)]);
  });

  it('let one mark stand beyond a full line, as Word and WPS do', () => {
    expect(lines(`${full(28)}，治理`)).toEqual([`${full(28)}|，`, '治理']);
    expect(lines(`${full(28)}。`)).toEqual([`${full(28)}|。`]);
  });

  it('do not let a mark hang that another one follows', () => {
    expect(lines(`${full(28)}。”治理`)).toEqual([full(27), '法。”治理']);
  });

  it('take the last character along where marks do not hang', () => {
    expect(lines(`${full(28)}，治理`, libreOfficeRules)).toEqual([full(27), '法，治理']);
  });

  it('never begin with a closing mark and never end with an opening one', () => {
    expect(lines(`${full(28)}》治理`)).toEqual([full(27), '法》治理']);
    expect(lines(`${full(27)}《办法》`)).toEqual([full(27), '《办法》']);
    expect(lines(`${full(27)}“${full(3)}`)).toEqual([full(27), `“${full(3)}`]);
    expect(lines(`${full(28)}……`)).toEqual([full(27), '法……']);
  });

  it('keep numbers with their marks, words and dashes whole', () => {
    expect(lines(`${full(26)}415300元`)).toEqual([full(26), '415300元']);
    expect(lines(`${full(26)}98.45%的`)).toEqual([full(26), '98.45%的']);
    expect(lines(`${full(27)}——治`)).toEqual([full(27), '——治']);
  });

  it('hold two digits in the room of a character', () => {
    expect(lines(`${'12'.repeat(10)}${full(19)}`)).toEqual([`${'12'.repeat(10)}${full(18)}`, '法']);
  });

  it('cut a word that no line can hold', () => {
    const long = 'a'.repeat(130);
    expect(lines(long).join('')).toBe(long);
    expect(lines(long)).toHaveLength(3);
  });

  it('leave out the blank between words at a line end', () => {
    const words = 'word '.repeat(30).trim();
    const broken = lines(words);
    expect(broken.every((line) => !line.startsWith(' '))).toBe(true);
    expect(broken.map((line) => line.trim()).join(' ')).toBe(words);
  });

  it('keep the face and the figure of every piece', () => {
    const runs = [
      { text: '（一）', face: 'level2' },
      { text: full(30), face: 'body' },
    ] as const;
    const room = { first: textWidth(nationalLayout), others: textWidth(nationalLayout) };
    expect(breakLines(runs, room, wordRules).map((line) => line.runs)).toEqual([
      [runs[0], { text: full(25), face: 'body' }],
      [{ text: full(5), face: 'body' }],
    ]);
  });
});
