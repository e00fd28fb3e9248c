import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { Deadlines } from '../../../shared/domain/deadline.ts';
import { IndicatorGroup } from '../../../shared/domain/indicator.ts';
import { IndicatorCatalogue } from '../../../shared/domain/indicatorCatalogue.ts';
import { Template } from '../../../shared/domain/template.ts';
import { mebibyte, readLimited } from '../files/readLimited.ts';
import type { Resources, Sample } from './workplace.ts';

/** The shipped data below `folder`, each part read once and kept. */
export function readResources(folder: string): Resources {
  return {
    catalogue: once(() => readCatalogue(join(folder, 'indicators'))),
    templates: once(() => readTemplates(join(folder, 'templates'))),
    deadlines: once(async () => (await readJson(join(folder, 'deadlines.json'), Deadlines)).deadlines),
    sample: () => readSample(join(folder, 'samples')),
  };
}

/** One file a group, in the order of the groups. */
async function readCatalogue(folder: string): Promise<IndicatorCatalogue> {
  const files = await Promise.all(
    IndicatorGroup.options.map((group) => readJson(join(folder, `${group}.json`), IndicatorCatalogue)),
  );
  return {
    format: 'nianbao-indicators',
    version: 1,
    indicators: files.flatMap(({ indicators }) => indicators),
    relations: files.flatMap(({ relations }) => relations),
  };
}

async function readTemplates(folder: string): Promise<readonly Template[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readJson(join(folder, name), Template)));
}

async function readSample(folder: string): Promise<Sample> {
  const names = (await readdir(folder)).sort();
  const [report] = names.filter((name) => name.endsWith('.report.json'));
  if (report === undefined) throw new Error('the samples hold no report');
  const workbooks = names.filter((name) => /\.(xlsx|csv)$/.test(name));
  return {
    report: (await readLimited(join(folder, report), mebibyte)).toString('utf8'),
    workbooks: await Promise.all(
      workbooks.map(async (name) => ({ name, bytes: await readLimited(join(folder, name), mebibyte) })),
    ),
  };
}

async function readJson<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  return schema.parse(JSON.parse((await readLimited(path, 8 * mebibyte)).toString('utf8')));
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}
