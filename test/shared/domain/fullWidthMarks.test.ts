import { describe, expect, it } from 'vitest';
import { fullWidthMarks } from '../../../shared/domain/fullWidthMarks.ts';

describe('half-width punctuation in Chinese', () => {
  it.each([
    ['全年办案12件,结案5件;群众满意.', '全年办案12件，结案5件；群众满意。'],
    ['增长5%,办结', '增长5%，办结'],
    ['注意: 按期办结', '注意：按期办结'],
    ['(一)学习', '（一）学习'],
    ['(1)加强领导', '（1）加强领导'],
    ['行政复议(含应诉)工作', '行政复议（含应诉）工作'],
    ['"放管服"改革', '“放管服”改革'],
    ['办得好吗? 好!', '办得好吗？好！'],
    ['学习...提高', '学习……提高'],
    ['学法--用法', '学法——用法'],
    ['办结（未完(续', '办结（未完（续'],
    ['第１２条，占８.５％', '第12条，占8.5%'],
  ])('becomes full-width: %s', (text, restored) => {
    expect(fullWidthMarks(text)).toBe(restored);
  });

  it.each([
    '罚款1,072元',
    '14:54:13发布',
    '比例为3:1',
    '投资3.5万元',
    '1.规范执法',
    '一.举措',
    '网址https://example.gov.cn/a?b=1,2:3;c(d)',
    '信箱fzk.office@example.gov.cn',
    'see GB/T 9704, Word (2019): done.',
    '8.0版上线',
    '',
  ])('is left alone in “%s”', (text) => {
    expect(fullWidthMarks(text)).toBe(text);
  });

  it('is read in a moment however long a line of brackets is', () => {
    expect(fullWidthMarks('('.repeat(50_000)).length).toBe(50_000);
  });
});
