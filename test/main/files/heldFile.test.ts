import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../../electron/main/files/writeWhole.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

/** How often the system still refuses the rename: what Windows does while Word or WPS holds the file. */
const held = vi.hoisted(() => ({ refusals: 0 }));

vi.mock(import('node:fs/promises'), async (load) => {
  const fs = await load();
  return {
    ...fs,
    rename: (from, to) => {
      if (held.refusals === 0) return fs.rename(from, to);
      held.refusals -= 1;
      return Promise.reject(Object.assign(new Error('held'), { code: 'EPERM', syscall: 'rename' }));
    },
  };
});

describe('a file that another program holds', () => {
  it('is named as in use, stays as it was, and nothing is left beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, '报告.docx');
    writeFileSync(path, 'old');
    held.refusals = Infinity;
    expect(await failureOf(() => writeWhole(path, Buffer.from('new')))).toEqual({
      code: 'file-in-use',
      name: '报告.docx',
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('is written once a passing lock is gone', async () => {
    const path = join(tempFolder(), '报告.docx');
    writeFileSync(path, 'old');
    held.refusals = 2;
    await writeWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });
});
