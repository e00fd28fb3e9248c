import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(project, 'docs', 'architecture.md'), 'utf8');

/** Two arrows are messages between processes, not imports. */
const messages = new Set(['renderer → electron/preload', 'electron/preload → electron/main/shell']);

describe('docs/architecture.md', () => {
  it('names only folders that are there', () => {
    const named = [...text.matchAll(/^\| `([^`]+)`/gm)].flatMap((match) => match[1] ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((folder) => !existsSync(join(project, folder)))).toEqual([]);
  });

  it('names every folder of main and of shared', () => {
    for (const parent of ['electron', 'electron/main', 'shared']) {
      const folders = readdirSync(join(project, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'main')
        .map(({ name }) => `${parent}/${name}`);
      for (const folder of folders) expect(text).toContain(`\`${folder}\``);
    }
  });

  it('draws only arrows that are real imports', () => {
    const drawn = arrows().filter((arrow) => !messages.has(arrow.join(' → ')));
    expect(drawn.length).toBeGreaterThan(8);
    for (const [from, to] of drawn) expect(imports(from), `${from} → ${to}`).toContain(to);
  });
});

function arrows(): readonly (readonly [string, string])[] {
  const names = new Map(
    [...text.matchAll(/(\w+)\[([^\]]+)\]/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  return [...text.matchAll(/^ {2}(\w+)(?:\[[^\]]+\])? -->(?:\|[^|]*\|)? (\w+)/gm)].map(
    (match) => [names.get(match[1] ?? '') ?? '', names.get(match[2] ?? '') ?? ''] as const,
  );
}

/** The folders that the sources below `folder` import, as paths from the project's root. */
function imports(folder: string): readonly string[] {
  const files = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
  const targets = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(project, folder, file), 'utf8');
      return [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map((match) =>
        join(folder, file, '..', match[1] ?? '', '..'),
      );
    });
  return [...new Set(targets)];
}
