import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Project = Readonly<{ projectDir: string; cacheDir: string }>;

/** A checkout whose packages are there, but nothing that they would download; and an empty cache. */
export function aProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  const projectDir = join(folder, '法治年报');
  const modules = join(projectDir, 'node_modules');
  writeFile(join(modules, 'electron', 'package.json'), '{ "version": "45.4.1" }');
  writeFile(join(modules, 'better-sqlite3', 'package.json'), '{ "version": "13.2.0" }');
  return { projectDir, cacheDir: join(folder, 'cache') };
}

/** What the package electron leaves on disk when its download has ended. */
export function withOfficial({ projectDir }: Project, version = '45.4.1'): string {
  const folder = join(projectDir, 'node_modules', 'electron');
  writeFile(join(folder, 'dist', 'version'), version);
  writeFile(join(folder, 'path.txt'), 'electron');
  return writeFile(join(folder, 'dist', 'electron'), '');
}

export function writeFile(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
