import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PastedBlock, PasteResult } from '../../../../renderer/features/report/paste/pasted.ts';
import { readPasted } from '../../../../renderer/features/report/paste/readPasted.ts';

type Pasted = Extract<PasteResult, { kind: 'pasted' }>;

function paste(html: string, text = ''): Pasted {
  const result = readPasted({ html, text });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

function fixture(name: string): Pasted {
  return paste(
    readFileSync(join(import.meta.dirname, '../../../fixtures/clipboard', `${name}.html`), 'utf8'),
  );
}

const p = (text: string): PastedBlock => ({ kind: 'paragraph', text });
const h = (level: 1 | 2 | 3 | 4, text: string, runIn = false): PastedBlock => ({
  kind: 'heading',
  level,
  text,
  runIn,
});

describe('what Word puts on the clipboard', () => {
  const { blocks, losses } = fixture('word');

  it('becomes headings by number, by style and by the list that numbers them, and clean text', () => {
    expect(blocks.slice(0, -1)).toEqual([
      p('2025年法治政府建设年度报告'),
      h(1, '学法用法情况'),
      h(2, '领导干部带头学法'),
      p('全年组织学习12次，参加1,072人次；考试合格率98.5%。新的一句。'),
      h(3, '健全制度。', true),
      p('修订学法制度两项。'),
      p('带项目符号的一段。'),
    ]);
  });

  it('keeps a table with its title as caption and its two rows of heads as one', () => {
    expect(blocks.at(-1)).toEqual({
      kind: 'table',
      caption: '行政处罚情况',
      columns: ['部门', '案件（件）：简易', '案件（件）：普通'],
      rows: [['执法大队', '4425', '137']],
    });
  });

  it('loses pictures and remarks, and says so', () => {
    expect(losses).toMatchObject({ images: 1, comments: 1, scripts: 0, nested: 0 });
  });
});

describe('what WPS puts on the clipboard', () => {
  it('is joined from its spans, with run-in headings split off', () => {
    expect(fixture('wps').blocks).toEqual([
      h(1, '存在的问题'),
      h(2, '队伍力量不足。', true),
      p('持证人员46名，占88%。'),
      h(4, '培训不够。'),
    ]);
  });
});

describe('what a web page puts on the clipboard', () => {
  const { blocks, losses } = fixture('portal');

  it('is the text that a reader saw, out of the tables that only place it', () => {
    expect(blocks).toEqual([
      p('关于报送年度报告的通知'),
      p('分享'),
      p('各部门：请于1月31日前报送，联系电话：0936-8212345；网址https://www.example.gov.cn/a.html?id=1,2。'),
      p('第一行'),
      p('第二行'),
      h(3, '报送范围。', true),
      p('全部部门。'),
      h(3, '报送方式'),
      p('不带数字的一项'),
      {
        kind: 'table',
        caption: null,
        columns: ['项目', '数量'],
        rows: [['检查 次数', '上半年 12 下半年 20']],
      },
    ]);
  });

  it('says what of the page is no text', () => {
    expect(losses).toMatchObject({ images: 1, scripts: 2, nested: 1 });
  });
});

describe('pasted text', () => {
  it('becomes a block a line, headings by their numbers', () => {
    expect(paste('', '一、举措\r\n　　（一）学习\n\n正文。\n1.小节。其余。\n（2）落实').blocks).toEqual([
      h(1, '举措'),
      h(2, '学习'),
      p('正文。'),
      h(3, '小节。', true),
      p('其余。'),
      h(4, '落实'),
    ]);
  });

  it.each(['一、二季度检查', '2025年工作', '8.0版上线', '一是加强领导。', '第一，学习。'])(
    'takes “%s” for no heading',
    (line) => {
      expect(paste('', `甲。\n${line}`).blocks[1]).toEqual(p(line));
    },
  );

  it('takes a long sentence behind 一、 for text, and a run-in heading with brackets as a whole', () => {
    const long = `一、${'长'.repeat(60)}，完成`;
    expect(paste('', `甲\n${long}`).blocks[1]).toEqual(p(long));
    expect(paste('', '甲\n（一）学习（含“第一。二”）提高。后文。').blocks.slice(1)).toEqual([
      h(2, '学习（含“第一。二”）提高。', true),
      p('后文。'),
    ]);
  });

  it('loses marks that nobody sees, and no character', () => {
    expect(paste('', '甲\u200b\u0007乙\u00ad丁\t丙𠮷\ud800').blocks).toEqual([p('甲乙丁 丙𠮷')]);
    expect(paste('', '\n \n').blocks).toEqual([]);
  });

  it('is a piece of a sentence when it is one line, its edges kept', () => {
    expect(paste('', ' 办理（一） ').piece).toBe(' 办理（一） ');
    expect(paste('<p class=MsoNormal><span>办理</span></p>').piece).toBe('办理');
    expect(paste('', '甲\n乙').piece).toBeNull();
  });
});

describe('markup that is broken or hostile', () => {
  it('is read as far as it goes', () => {
    expect(paste('<p>甲<b>乙<p>丙</i></div></td><table><td>丁<td>戊<tr><td>己').blocks).toEqual([
      p('甲乙'),
      p('丙'),
      { kind: 'table', caption: null, columns: ['丁', '戊'], rows: [['己', '']] },
    ]);
  });

  it('is read as plain text when it is nested without end', () => {
    expect(paste('<div>'.repeat(100_000) + '甲', '甲').blocks).toEqual([p('甲')]);
  });

  it('is refused as a whole when it is too much', () => {
    const refused = (html: string, text = ''): unknown => readPasted({ html, text });
    expect(refused('', '字'.repeat(13_000_000))).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(refused('', '字'.repeat(400_000))).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(refused('<p>字</p>'.repeat(20_000))).toEqual({ kind: 'refused', reason: 'too-many' });
    expect(refused(`<table><tr>${'<td>字</td>'.repeat(60)}</tr></table>`)).toEqual({
      kind: 'refused',
      reason: 'too-many',
    });
    expect(refused('<table><tr><td rowspan=99999999 colspan=99999999>字<td>词</table>')).toEqual({
      kind: 'refused',
      reason: 'too-many',
    });
  });
});
