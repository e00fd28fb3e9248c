import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
