import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tempFolder } from '../support/tempFolder.ts';

const project = join(import.meta.dirname, '..', '..');

/** A file that breaks one rule each: the rule, where the file stands, what it imports. */
const breaches = [
  ['shared-runs-anywhere', 'shared/domain/clock.ts', `import 'node:fs';`],
  ['domain-is-the-core', 'shared/domain/reach.ts', `import '../ipc/target.ts';`],
  ['features-of-shared-stand-alone', 'shared/document/reach.ts', `import '../importing/target.ts';`],
  ['renderer-reaches-shared-alone', 'renderer/reach.ts', `import '../electron/main/db/target.ts';`],
  ['renderer-has-no-node', 'renderer/node.ts', `import 'node:path';`],
  ['renderer-has-no-heavy-writers', 'renderer/writer.ts', `import 'docx';`],
  ['features-never-meet', 'renderer/features/report/reach.ts', `import '../archive/target.ts';`],
  ['preload-knows-the-bridge', 'electron/preload/reach.ts', `import '../../shared/ipc/target.ts';`],
  ['handlers-are-thin', 'electron/main/handlers/reach.ts', `import '../document/target.ts';`],
  ['services-know-no-window', 'electron/main/services/reach.ts', `import '../handlers/target.ts';`],
  ['services-know-no-contract', 'electron/main/services/talk.ts', `import '../../../shared/ipc/target.ts';`],
  ['db-stands-alone', 'electron/main/db/reach.ts', `import '../files/target.ts';`],
  ['document-stands-alone', 'electron/main/document/reach.ts', `import '../spreadsheet/target.ts';`],
  ['only-better-sqlite3-here', 'electron/main/services/sql.ts', `import 'better-sqlite3';`],
  ['only-xlsx-here', 'electron/main/services/sheet.ts', `import 'xlsx';`],
  ['only-docx-here', 'electron/cli/word.ts', `import 'docx';`],
  ['only-the-shell-knows-electron', 'electron/main/services/window.ts', `import 'electron';`],
  ['cli-has-no-window', 'electron/cli/reach.ts', `import '../main/handlers/target.ts';`],
  ['roots-are-roots', 'electron/main/shell/reach.ts', `import '../index.ts';`],
  ['sources-know-no-tests', 'electron/main/files/reach.ts', `import '../../../test/target.ts';`],
  ['no-circles', 'shared/domain/circle.ts', `import './circle.ts';`],
  ['nothing-is-missing', 'shared/domain/gap.ts', `import './nowhere.ts';`],
] as const;

const targets = [
  'shared/ipc/target.ts',
  'shared/importing/target.ts',
  'electron/main/db/target.ts',
  'electron/main/handlers/target.ts',
  'electron/main/document/target.ts',
  'electron/main/spreadsheet/target.ts',
  'electron/main/files/target.ts',
  'electron/main/index.ts',
  'renderer/features/archive/target.ts',
  'test/target.ts',
];

describe('the dependency rules', () => {
  it('catch a planted breach of each, where it stands', async () => {
    const house = tempFolder();
    for (const [, path, text] of breaches) plant(house, path, `${text}\nexport {};\n`);
    for (const path of targets) plant(house, path, 'export {};\n');
    symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
    const found = await cruise(house);
    for (const [rule, path] of breaches) expect(found).toContain(`${rule} ${path}`);
  });
});

function plant(house: string, path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

const Verdict = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

async function cruise(house: string): Promise<readonly string[]> {
  const program = join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(project, '.dependency-cruiser.cjs');
  const folders = ['electron', 'renderer', 'shared', 'test'];
  const output = await new Promise<string>((resolve) => {
    const args = [program, '--config', config, '--output-type', 'json', ...folders];
    execFile(process.execPath, args, { cwd: house, maxBuffer: 1e8 }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  return Verdict.parse(JSON.parse(output)).summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}
