import { basename, resolve } from 'node:path';
import { parseMappingFile } from '../../shared/importing/mappingFile.ts';
import type { MappingFile } from '../../shared/importing/mappingFile.ts';
import { mebibyte, readLimited } from '../main/files/readLimited.ts';
import type { Console } from './console.ts';
import { UsageError } from './parseArguments.ts';

/** Reads the file that `--mapping` names; throws a UsageError that says which key is wrong and what is expected. */
export async function readMappingFile({ cwd, texts }: Console, path: string): Promise<MappingFile> {
  const bytes = await readLimited(resolve(cwd, path), 8 * mebibyte);
  const mapping = parseMappingFile(parseJson(bytes.toString('utf8'), path));
  if (!('expected' in mapping)) return mapping;
  const { key, expected } = mapping;
  const wanted = texts.t(`cli:mapping.expected.${expected}`);
  const where = key === '' ? texts.t('cli:mapping.whole') : texts.t('cli:mapping.key', { key });
  throw new UsageError('badMapping', texts.t('cli:mapping.fault', { file: basename(path), where, wanted }));
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError('mappingNotJson', basename(path));
  }
}
