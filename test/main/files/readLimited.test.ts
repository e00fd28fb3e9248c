import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mebibyte, readLimited } from '../../../electron/main/files/readLimited.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describe('readLimited', () => {
  it('reads a file that is within the limit', async () => {
    const path = join(tempFolder(), '数据.csv');
    writeFileSync(path, '指标,数值');
    expect((await readLimited(path, mebibyte)).toString()).toBe('指标,数值');
  });

  it('refuses a file of 100 MB by name and size, without reading it', async () => {
    const path = join(tempFolder(), '数据.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 100 * mebibyte);
    expect(await failureOf(() => readLimited(path, 64 * mebibyte))).toEqual({
      code: 'file-too-large',
      name: '数据.xlsx',
      megabytes: 100,
      limit: 64,
    });
  });

  it('tells an empty file, a missing one and a folder apart', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'empty.xlsx'), '');
    mkdirSync(join(folder, 'folder.xlsx'));
    const codeOf = async (name: string): Promise<string> =>
      (await failureOf(() => readLimited(join(folder, name), mebibyte))).code;
    expect(await codeOf('empty.xlsx')).toBe('file-empty');
    expect(await codeOf('missing.xlsx')).toBe('file-missing');
    expect(await codeOf('folder.xlsx')).toBe('file-unreadable');
  });
});
