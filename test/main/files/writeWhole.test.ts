import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../electron/main/files/writeWhole.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const run = promisify(execFile);

describe('writeWhole', () => {
  it('replaces a file with the new bytes and leaves nothing else behind', async () => {
    const folder = tempFolder();
    const path = join(folder, '报告.docx');
    writeFileSync(path, 'old');
    await writeWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('names the file when its folder is not there', async () => {
    const path = join(tempFolder(), 'gone', '报告.docx');
    expect(await failureOf(() => writeWhole(path, Buffer.from('x')))).toEqual({
      code: 'folder-missing',
      name: '报告.docx',
    });
  });

  it('refuses a name that is a folder, and leaves the folder alone', async () => {
    const path = join(tempFolder(), '报告.docx');
    mkdirSync(path);
    expect(await failureOf(() => writeWhole(path, Buffer.from('x')))).toMatchObject({ code: 'file-in-use' });
    expect(readdirSync(path)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'says that the disk is full, and keeps the old file whole',
    async () => {
      const folder = tempFolder();
      const path = join(folder, 'report.docx');
      writeFileSync(path, 'old');
      const { stdout } = await run('bash', [
        '-c',
        `ulimit -f 100; "$0" --input-type=module -e "$1"`,
        process.execPath,
        script(path),
      ]);
      expect(JSON.parse(stdout)).toEqual({ code: 'disk-full', name: 'report.docx' });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['report.docx']);
    },
  );
});

/** Writes five megabytes in a process that may not write that much, and prints why it could not. */
function script(path: string): string {
  const source = join(import.meta.dirname, '../../../electron/main/files/writeWhole.ts');
  return `
    import { writeWhole } from ${JSON.stringify(source)};
    await writeWhole(${JSON.stringify(path)}, new Uint8Array(5_000_000))
      .catch((error) => console.log(JSON.stringify(error.failure)));`;
}
