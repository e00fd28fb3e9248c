import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '../../../renderer/i18n/resources.ts';
import { Failure } from '../../../shared/domain/failure.ts';
import { ImportProblemCode } from '../../../shared/importing/importResult.ts';

type Texts = ReadonlyMap<string, string>;

const renderer = join(import.meta.dirname, '../../../renderer');
const source = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('resources.ts'))
  .map((file) => readFileSync(join(renderer, file), 'utf8'))
  .join('\n');

// The keys of an object literal are its own.
const namespaces = Object.keys(resources['zh-CN']) as (keyof (typeof resources)['zh-CN'])[];

describe.each(namespaces)('the words of %s', (namespace) => {
  const zh = flatten(resources['zh-CN'][namespace]);
  const en = flatten(resources.en[namespace]);

  it('say the same things in both languages', () => {
    expect(baseKeys(en)).toEqual(baseKeys(zh));
  });

  it('know the plurals of each language', () => {
    for (const key of zh.keys()) expect(key).not.toMatch(/_(zero|one|two|few|many)$/);
    for (const key of en.keys())
      if (key.endsWith('_one')) expect(en.has(key.replace(/_one$/, '_other'))).toBe(true);
    for (const key of en.keys())
      if (key.endsWith('_other')) expect(en.has(key.replace(/_other$/, '_one'))).toBe(true);
  });

  it('name the same facts in both languages', () => {
    for (const key of zh.keys()) expect(factsOf(en.get(key) ?? ''), key).toEqual(factsOf(zh.get(key) ?? ''));
  });

  it('are never empty', () => {
    for (const text of [...zh.values(), ...en.values()]) expect(text.trim()).not.toBe('');
  });

  it('are all used', () => {
    if (namespace === 'failure' || namespace === 'problem') return;
    expect(baseKeys(zh).filter((key) => !isUsed(namespace, key))).toEqual([]);
  });
});

describe.each(['zh-CN', 'en'] as const)('failures in %s', (locale) => {
  const texts = flatten(resources[locale].failure);

  it('have one sentence for each code and none without', () => {
    expect([...texts.keys()].sort()).toEqual(Failure.options.map((option) => option.shape.code.value).sort());
  });

  it.each(Failure.options.map((option) => [option.shape.code.value, Object.keys(option.shape)] as const))(
    'speak only of what the failure knows: %s',
    (code, facts) => {
      expect(facts).toEqual(expect.arrayContaining([...factsOf(texts.get(code) ?? '')]));
    },
  );
});

describe.each(['zh-CN', 'en'] as const)('problems of an import in %s', (locale) => {
  const texts = flatten(resources[locale].problem);

  it('have one sentence for each code and none without', () => {
    expect([...texts.keys()].sort()).toEqual([...ImportProblemCode.options].sort());
  });

  it('speak only of what the problem knows', () => {
    for (const text of texts.values()) {
      for (const fact of factsOf(text)) expect(['text', 'other']).toContain(fact);
    }
  });
});

function flatten(texts: object, prefix = ''): Texts {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

function baseKeys(texts: Texts): readonly string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(/_(one|other)$/, '')))].sort();
}

/** The first names of `{{missing.0.year}}` and `{{count, number}}`: missing, count. */
function factsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

/** True when the sources write the key, or build it as in t(`part.${part}`). */
function isUsed(namespace: string, key: string): boolean {
  const built = key.replace(/[^.]+$/, '${');
  return (
    [`'${key}'`, `'${namespace}:${key}'`, `\`${namespace}:${built}`].some((form) => source.includes(form)) ||
    (built !== '${' && source.includes(`\`${built}`))
  );
}
