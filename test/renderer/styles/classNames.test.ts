import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../../../renderer');

/** Style sheets of lazily read screens stay loaded, so a class of one screen must not dress another. */
it('lets each class be dressed by one folder alone', () => {
  const owners = new Map<string, Set<string>>();
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    for (const name of leadingClasses(readFileSync(join(renderer, file), 'utf8'))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(file)));
    }
  }
  const shared = [...owners]
    .filter(([, folders]) => folders.size > 1)
    .map(([name, folders]) => [name, ...folders]);
  expect(shared).toEqual([]);
});

/** The window's own styles and parts are one owner, each feature another. */
function ownerOf(file: string): string {
  const [, feature] = /^features[/\\]([^/\\]+)/.exec(file) ?? [];
  return feature ?? 'window';
}

/** The first class of each selector: of `.review .change, .note` these are review and note. */
function leadingClasses(css: string): readonly string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []),
  );
}
