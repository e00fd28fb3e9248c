import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inline } from '../../shared/domain/block.ts';
import { Report } from '../../shared/domain/report.ts';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples');

/** The shipped sample report with its figures taken from a workbook of `rows` numbered indicators. */
export function makeSampleReport(rows: number): Report {
  const file = readdirSync(samples).find((name) => name.endsWith('.report.json')) ?? '';
  const report = Report.parse(JSON.parse(readFileSync(join(samples, file), 'utf8')));
  let used = 0;
  const renumber = (inline: Inline): unknown =>
    'text' in inline ? inline : { figure: `own.指标${String((used++ % rows) + 1)}` };
  const blocks = report.blocks.map((block) =>
    block.kind === 'table' ? block : { ...block, text: block.text.map(renumber) },
  );
  return Report.parse({ ...report, blocks });
}
