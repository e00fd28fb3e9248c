import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQuantities } from '../../../shared/reading/listQuantities.ts';
import { isMeasure } from '../../../shared/reading/quantity.ts';

/** The measures of a text, each as written, with its exact value, word of approximation and unit. */
function measures(text: string): readonly string[] {
  return listQuantities(text)
    .filter(isMeasure)
    .map(({ text: written, value, qualifier, unit }) => [written, value, qualifier ?? '', unit].join('|'));
}

/** What is no measure, each with its kind. */
function words(text: string): readonly string[] {
  return listQuantities(text)
    .filter((quantity) => !isMeasure(quantity))
    .map(({ text: written, kind }) => `${written}|${kind}`);
}

describe('listQuantities', () => {
  it.each([
    ['这一年共查处占道经营4562件。', ['4562件|4562||件']],
    ['散发宣传册33万余份', ['33万余份|330000|余|份']],
    ['短片播放近50万人次', ['近50万人次|500000|近|人次']],
    ['短片播放超50万人次', ['超50万人次|500000|以上|人次']],
    ['收缴罚款7.2万元、滞纳金1,616元', ['7.2万元|72000||元', '1,616元|1616||元']],
    ['群众满意率98.45%，答复率100％', ['98.45%|98.45||%', '100％|100||%']],
    ['办结率为百分之九十八，满意率百分之九十七点五', ['百分之九十八|98||%', '百分之九十七点五|97.5||%']],
    ['局务会研究法治工作六次，集体学法十二次', ['六次|6||次', '十二次|12||次']],
    ['立案４７００余件', ['４７００余件|4700|余|件']],
    ['接待来访900余人（次）', ['900余人（次）|900|余|人次']],
    ['现有在编人员50人左右', ['50人左右|50|约|人']],
    ['每年至少开课2次', ['2次|2|以上|次']],
    ['培训近百人、宣讲百余场', ['近百人|100|近|人', '百余场|100|余|场']],
    ['信访量同比下降12.5%，高出全市3.5个百分点', ['12.5%|12.5||%', '3.5个百分点|3.5||个百分点']],
    ['新划转 295 项职权', ['295 项|295||项']],
    ['投入经费3亿元', ['3亿元|300000000||元']],
  ])('reads %s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  it('reads each part after 其中 and the total before it', () => {
    const text = '梳理职权166项，其中许可12项、处罚120项、强制17项';
    expect(measures(text).map((written) => written.split('|')[1])).toEqual(['166', '12', '120', '17']);
  });

  it('takes the two ends of a range for one, counted in one unit', () => {
    const found = listQuantities('每季度抽查3—5件，整改率在5至10%之间').filter(isMeasure);
    expect(found.map(({ value, unit, isRange }) => `${value}${unit} ${String(isRange)}`)).toEqual([
      '3件 true',
      '5件 true',
      '5% true',
      '10% true',
    ]);
  });

  it.each([
    ['推行“721”工作法', ['721|name']],
    ['建成“1+3+N”体系', ['1+3+N|name']],
    ['八五普法收官，“十四五”规划完成', ['八五|name', '十四五|name']],
    ['办理12345热线工单', ['12345|phone']],
    ['拨打110报警，咨询电话0871-6543210', ['110|phone', '0871-6543210|phone']],
    ['印发云城管〔2026〕12号文件', ['〔2026〕12号|document-number']],
    ['索引号530102103/2026-00017', ['530102103/2026-00017|document-number']],
    ['按照第二十四条第一款和第3条办理', ['第二十四条第一款|clause', '第3条|clause']],
    ['第一责任人开了第三次会', ['第一|ordinal', '第三|ordinal']],
    ['一是抓学习。二是抓执法', ['一是|ordinal', '二是|ordinal']],
    ['（三）规范执法', ['（三）|ordinal']],
    ['1. 规范执法', ['1.|ordinal']],
    ['市委十五届十次全会以后', ['十五届十次|ordinal']],
    ['自2025年3月6日至2026年', ['2025年3月6日|date', '2026年|date']],
    ['2021—2025年，每年4月', ['2021—2025年|date', '4月|date']],
    ['生成于2026-03-18 14:54:13', ['2026-03-18 14:54:13|date']],
    ['二〇二五年十二月', ['二〇二五年十二月|date']],
    ['“3·19”活动日', ['3·19|name']],
    ['平台升级到8.0版，接入5G网络', ['8.0|version', '5|name']],
    ['24小时值守', ['24小时|name']],
    ['落实行政执法三项制度', ['三项|name']],
    ['学习《2025年第三批案例》', ['2025年|date']],
  ])('takes no measure from %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(measures(text)).toEqual([]);
  });

  it.each(['进一步统一标准，一般程序一并公开', '签约、预约、附近与最近', '十字路口的一系列问题', ''])(
    'finds nothing in %s',
    (text) => {
      expect(listQuantities(text)).toEqual([]);
    },
  );

  it('leaves 约 and 近 to the words they belong to', () => {
    expect(measures('预约320人，附近12家，节约9万元')).toEqual([
      '320人|320||人',
      '12家|12||家',
      '9万元|90000||元',
    ]);
  });
});

describe('every text', () => {
  const pieces = fc.constantFrom(
    ...[
      '共',
      '约',
      '近',
      '4562',
      '7.2',
      '1,616',
      '件',
      '万',
      '余',
      '元',
      '%',
      '“',
      '”',
      '〔',
      '〕',
      '号',
      '第',
      '条',
      '年',
    ],
    ...[
      '2025',
      '月',
      '日',
      '-',
      '至',
      '十二',
      '一',
      '百分之',
      '，',
      '。',
      '（',
      '）',
      '3',
      ' ',
      '其中',
      '次',
      '以上',
      '《',
      '》',
      'A',
      '😀',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  it('has quantities in order, without overlap, each where it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const quantity of listQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          end = quantity.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has no Arabic digit outside of a quantity', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = text;
        for (const { start, end } of listQuantities(text)) {
          rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        }
        expect(rest).not.toMatch(/\d/);
      }),
      { numRuns: 2000 },
    );
  });

  it('says a count as it is printed', () => {
    const counts = fc.record({
      value: fc.integer({ min: 0, max: 9_999_999 }),
      unit: fc.constantFrom('件', '人次', '场次', '项', '名', '家次'),
      word: fc.constantFrom('', '余', '多'),
    });
    fc.assert(
      fc.property(counts, ({ value, unit, word }) => {
        const [found, ...others] = measures(`共有${String(value)}${word}${unit}。`);
        expect(others).toEqual([]);
        expect(found).toBe([`${String(value)}${word}${unit}`, String(value), word, unit].join('|'));
      }),
    );
  });
});
