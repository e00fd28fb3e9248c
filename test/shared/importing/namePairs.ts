import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name as a department writes it, its unit, and the indicator that it stands for: `-` where the catalogue has none. */
export type NamePair = readonly [name: string, unit: string, code: string];

/**
 * Names as they stand in departments' workbooks, in the tables of the 行政执法统计年报 and the 政府信息公开年报, and in
 * published reports; those that resemble an indicator without being one are the traps. Each line is `name（unit） code`.
 * The names after 年度预算 were written after the matching was, and nothing was changed for them but the word 占比.
 */
export const namePairs: readonly NamePair[] = readFileSync(
  join(import.meta.dirname, '../../fixtures/names/departmentNames.txt'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): NamePair => {
    const [, name, unit, code] = /^(.*)（([^（）]+)） (\S+)$/.exec(line) ?? [];
    if (name === undefined || unit === undefined || code === undefined) throw new Error(`no pair: ${line}`);
    return [name, unit, code];
  });
