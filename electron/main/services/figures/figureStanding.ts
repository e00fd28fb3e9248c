import type { Desk } from '../../../../shared/domain/desk.ts';
import type { FigureStanding } from '../../../../shared/domain/figureStanding.ts';
import { formulaInputs } from '../../../../shared/domain/formula/formulaInputs.ts';
import { groupBy } from '../../../../shared/domain/groupBy.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { Template } from '../../../../shared/domain/template.ts';
import { listFigures, listYearValues } from '../../db/queries/figures.ts';
import { findReport, findReportId } from '../../db/queries/reports.ts';
import type { ReadableDb } from '../../db/openStore.ts';
import type { Workplace } from '../workplace.ts';
import { listTemplates } from '../templates.ts';
import { countUses } from './figureUses.ts';
import { listFormulaStates } from './formulas.ts';
import { getCatalogue } from '../catalogue.ts';
import { proposeFormulas } from './proposeFormulas.ts';
import { readFormulas } from './recomputeDerived.ts';

/** What is known of a desk's figures beside their values: uses, gaps, formulas, proposals, earlier years. */
export async function readStanding(
  workplace: Pick<Workplace, 'db' | 'resources'>,
  desk: Desk,
): Promise<FigureStanding> {
  const { db } = workplace;
  const [catalogue, templates] = await Promise.all([
    getCatalogue(workplace),
    listTemplates(workplace, desk.year),
  ]);
  const figures = listFigures(db, desk);
  const id = findReportId(db, desk);
  const desked = id === null ? null : findReport(db, id);
  const printed = countUses(db, desk);
  const stored = new Set(figures.map(({ indicator }) => indicator));
  const expected = desked === null ? [] : expectedBy(desked.report, templates);
  const used = [...printed.keys()];
  return {
    uses: joinCounts(printed, countFormulaUses(db, desk)),
    missing: [...new Set([...used, ...expected])]
      .filter((indicator) => !stored.has(indicator))
      .map((indicator) => ({ indicator, why: printed.has(indicator) ? 'used' : 'expected' })),
    formulas: listFormulaStates(db, desk),
    proposals: proposeFormulas(db, desk, figures, catalogue),
    series: listSeries(db, desk),
    exportedAt: desked?.exportedAt ?? null,
  };
}

/** What the sections of the report's own template ask for. */
function expectedBy({ blocks }: Report, templates: readonly Template[]): readonly IndicatorCode[] {
  const slots = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [] : (block.slot ?? []))));
  return templates
    .flatMap((template) => template.slots)
    .filter(({ slot }) => slots.has(slot))
    .flatMap(({ indicators }) => indicators);
}

function countFormulaUses(db: ReadableDb, { bureau, year }: Desk): ReadonlyMap<IndicatorCode, number> {
  const counts = new Map<IndicatorCode, number>();
  for (const { formula, year: own } of readFormulas(db, bureau)) {
    const inputs = formulaInputs(formula, own).filter((input) => input.year === year);
    for (const indicator of new Set(inputs.map((input) => input.indicator))) {
      counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
  }
  return counts;
}

function joinCounts(
  sentences: ReadonlyMap<IndicatorCode, number>,
  formulas: ReadonlyMap<IndicatorCode, number>,
): FigureStanding['uses'] {
  return [...new Set([...sentences.keys(), ...formulas.keys()])].map((indicator) => ({
    indicator,
    sentences: sentences.get(indicator) ?? 0,
    formulas: formulas.get(indicator) ?? 0,
  }));
}

/** What is known of one year only makes no line. */
function listSeries(db: ReadableDb, desk: Desk): FigureStanding['series'] {
  const groups = groupBy(listYearValues(db, desk), ({ indicator }) => indicator);
  return [...groups].flatMap(([indicator, values]) => {
    const years = values.map(({ year, value, unit }) => ({ year, value, unit }));
    return years.length < 2 ? [] : [{ indicator, years }];
  });
}
