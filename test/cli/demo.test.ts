import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runNianbao } from '../support/runNianbao.ts';
import { tempFolder } from '../support/tempFolder.ts';

const Result = z.object({
  file: z.string(),
  store: z.string(),
  figuresStored: z.int(),
  sections: z.int(),
  paragraphs: z.int(),
  figuresTraced: z.int(),
  seconds: z.number(),
});

describe('nianbao demo', () => {
  it('goes from the sample’s workbooks to its document and says what it holds', async () => {
    const cwd = tempFolder();
    const end = await runNianbao(['demo', '--json'], { cwd });
    expect(end.err).toBe('');
    expect(end.status).toBe(0);
    const result = Result.parse(end.json());
    expect(existsSync(result.file)).toBe(true);
    expect(existsSync(result.store)).toBe(true);
    expect(result.figuresStored).toBeGreaterThanOrEqual(40);
    expect(result.figuresTraced).toBeGreaterThanOrEqual(40);
    expect(result.sections).toBeGreaterThanOrEqual(5);
  });

  it('can be run again in the same folder and speaks to people', async () => {
    const cwd = tempFolder();
    await runNianbao(['demo', '--out', '结果'], { cwd });
    const end = await runNianbao(['demo', '--out', '结果'], { cwd });
    expect(end.status).toBe(0);
    expect(end.out).toContain('有来源的数据');
    expect(readdirSync(join(cwd, '结果')).filter((name) => name.endsWith('.docx'))).toHaveLength(1);
  });

  it('says so in one line when the folder cannot be written', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'taken'), 'a file where a folder should be');
    const end = await runNianbao(['demo', '--out', 'taken'], { cwd });
    expect(end.status).toBe(2);
    expect(end.err.trim().split('\n')).toHaveLength(1);
    expect(end.err).not.toContain('at ');
  });
});
