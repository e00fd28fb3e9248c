import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putRememberedName } from '../../electron/main/db/queries/rememberedNames.ts';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { IndicatorCode } from '../../shared/domain/indicator.ts';
import { nameKey } from '../../shared/importing/nameKey.ts';
import { ImportResult } from '../../shared/importing/importResult.ts';
import { aCsv } from '../support/aWorkbook.ts';
import { runNianbao } from '../support/runNianbao.ts';
import type { CommandEnd } from '../support/runNianbao.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('nianbao import', () => {
  it('gives sheets, figures with name and source, and problems', async () => {
    const end = await importing(
      aCsv([
        ['简易程序案件', '4425', '件'],
        ['信访热线', '1500余', '件'],
      ]),
    );
    expect(end.status).toBe(0);
    const { sheets, figures } = ImportResult.parse(end.json());
    expect(sheets).toMatchObject([{ file: '执法大队.csv', layout: 'long-table', headerRow: 1 }]);
    expect(figures).toMatchObject([
      {
        name: '简易程序案件',
        indicator: 'enforcement.simple-cases',
        value: '4425',
        qualifier: null,
        unit: '件',
      },
      {
        value: '1500',
        qualifier: '余',
        unit: '件',
        source: { kind: 'cell', cell: 'B3' },
      },
    ]);
  });

  it('ends with 1 when a value is text, and names its cell', async () => {
    const end = await importing(
      aCsv([
        ['简易程序案件', '很多', '件'],
        ['普通程序案件', '137', '件'],
      ]),
    );
    expect(end.status).toBe(1);
    const { figures, problems } = ImportResult.parse(end.json());
    expect(figures).toHaveLength(1);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'value-not-a-number', cell: 'B2', text: '很多' }),
    );
  });

  it('stores the figures of a bureau when asked to', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, '数据.csv'), aCsv([['简易程序案件', '4425', '件']]).bytes);
    const args = ['import', '数据.csv', '--year', '2025', '--save', '--home', 'desk'];
    const without = await runNianbao(args, { cwd });
    expect(without.status).toBe(2);
    expect(without.err).toContain('--bureau');
    expect((await runNianbao([...args, '--bureau', '云岭区司法局'], { cwd })).status).toBe(0);
  });

  it('stores neither of two values in conflict, and names both with their places', async () => {
    const cwd = tempFolder();
    const write = (name: string, value: string): void => {
      writeFileSync(join(cwd, name), aCsv([['简易程序案件', value, '件']]).bytes);
    };
    write('一.csv', '1');
    write('二.csv', '2');
    const save = (...files: readonly string[]): Promise<CommandEnd> => {
      const desk = ['--year', '2025', '--save', '--bureau', '云岭区司法局', '--home', 'desk', '--json'];
      return runNianbao(['import', ...files, ...desk], { cwd });
    };
    const both = await save('一.csv', '二.csv');
    expect(both.status).toBe(1);
    expect(both.json()).toMatchObject({
      saved: { added: 0, changed: 0, same: 0, leftOut: 1 },
      problems: [
        { file: '一.csv', cell: 'B2', code: 'figure-contradicted', other: '2件 二.csv 二!B2' },
        { file: '二.csv', cell: 'B2', code: 'figure-contradicted', other: '1件 一.csv 一!B2' },
      ],
    });
    expect((await save('一.csv')).json()).toMatchObject({ saved: { added: 1, leftOut: 0 } });
    const later = await save('二.csv');
    expect(later.status).toBe(1);
    expect(later.json()).toMatchObject({
      problems: [{ code: 'differs-from-stored', blocking: true, other: '1件 一.csv 一!B2' }],
    });
  });

  it('knows what names were said to stand for in the window', async () => {
    const cwd = tempFolder();
    const store = await openHome({ home: join(cwd, 'desk') });
    const name = { key: nameKey('街面小案', '件'), name: '街面小案', unit: '件' };
    const indicator = IndicatorCode.parse('enforcement.simple-cases');
    putRememberedName(store.db, '云岭区司法局', { ...name, indicator }, '2026-03-18T06:54:00.000Z');
    store.close();
    writeFileSync(join(cwd, '数据.csv'), aCsv([['街面小案', '3', '件']]).bytes);
    const desk = ['--year', '2025', '--save', '--bureau', '云岭区司法局', '--home', 'desk', '--json'];
    const end = await runNianbao(['import', '数据.csv', ...desk], { cwd });
    expect(end.json()).toMatchObject({ figures: [{ indicator, match: { by: 'chosen' } }] });
  });

  it.each([
    [['import'], '后面要写明文件'],
    [['import', 'missing.csv'], '--year'],
    [['import', 'missing.csv', '--year', '25'], '不是年份'],
    [['import', 'missing.csv', '--year', '2025'], 'missing.csv'],
    [['import', 'x.csv', '--colour', 'red'], '--colour'],
    [['export'], 'export'],
  ])('refuses %j in one clear line', async (args, words) => {
    const end = await runNianbao(args, { cwd: tempFolder() });
    expect(end.status).toBe(2);
    expect(end.err).toContain(words);
    expect(end.err.trim().split('\n')).toHaveLength(1);
    expect(end.out).toBe('');
  });

  it('speaks English on an English system', async () => {
    const end = await runNianbao(['import', 'missing.csv', '--year', '2025'], {
      cwd: tempFolder(),
      env: { LC_ALL: 'en_US.UTF-8' },
    });
    expect(end.err).toMatch(/^[\x20-\x7E“”’…\s]+$/);
  });
});

async function importing(file: ReturnType<typeof aCsv>): Promise<CommandEnd> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, file.name), file.bytes);
  return runNianbao(['import', file.name, '--year', '2025', '--json'], { cwd });
}
