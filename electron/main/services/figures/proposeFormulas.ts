import type { Desk } from '../../../../shared/domain/desk.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import type { Formula } from '../../../../shared/domain/formula/formula.ts';
import { evaluateFormula } from '../../../../shared/domain/formula/evaluateFormula.ts';
import type { PlacedFormula } from '../../../../shared/domain/formula/deriveFigures.ts';
import type { FormulaProposal } from '../../../../shared/domain/formula/formulaState.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import { storeFormula } from '../../../../shared/domain/formula/printFormula.ts';
import { groupBy } from '../../../../shared/domain/groupBy.ts';
import { addsUp, IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Indicator } from '../../../../shared/domain/indicator.ts';
import type { IndicatorCatalogue } from '../../../../shared/domain/indicatorCatalogue.ts';
import type { IndicatorRelation } from '../../../../shared/domain/indicatorRelation.ts';
import { findWholeFigure } from '../../../../shared/domain/wholeFigure.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { figureLookup } from '../../db/queries/figures.ts';
import { listFormulas } from '../../db/queries/formulas.ts';
import type { ReadableDb } from '../../db/openStore.ts';

type Proposal = PlacedFormula & Pick<FormulaProposal, 'kind' | 'name'>;

/**
 * Figures that could be derived and are not there: sums over departments, sums and rates of the catalogue whose
 * inputs are stored, and last year's formulas. Only what has a value now is proposed.
 */
export function proposeFormulas(
  db: ReadableDb,
  { bureau, year }: Desk,
  figures: readonly StoredFigure[],
  catalogue: IndicatorCatalogue,
): readonly FormulaProposal[] {
  const formulas = listFormulas(db, bureau);
  const taken = new Set<IndicatorCode>([
    ...[...groupBy(figures, ({ indicator }) => indicator)].flatMap(([indicator, all]) =>
      findWholeFigure(all) === undefined ? [] : indicator,
    ),
    ...formulas.filter((formula) => formula.year === year).map(({ indicator }) => indicator),
  ]);
  const known = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const counted = new Set(figures.map(({ indicator }) => indicator));
  const candidates = [
    ...formulas.filter((formula) => formula.year === year - 1).flatMap((formula) => carryOver(formula, year)),
    ...sumDepartments(figures, known),
    ...catalogue.relations.flatMap((relation) => derive(relation, { known, counted, year })),
  ];
  const fresh = firstOfEach(candidates.filter(({ indicator }) => !taken.has(indicator)));
  const stored = figureLookup(db, bureau);
  // Each by itself, so that none stands on another that may not be taken.
  return fresh.flatMap(({ kind, indicator, name, unit, formula }) => {
    const result = evaluateFormula(formula, { year, unit, figuresOf: stored });
    return 'problem' in result ? [] : { kind, indicator, name, unit, formula: storeFormula(formula), result };
  });
}

function carryOver(
  { indicator, name, unit, formula: text }: ReturnType<typeof listFormulas>[number],
  year: Desk['year'],
): readonly Proposal[] {
  const read = parseFormula(text, (code) => IndicatorCode.safeParse(code).data ?? null);
  return 'fault' in read ? [] : [{ kind: 'last-year', indicator, year, name, unit, formula: read.formula }];
}

/** For each indicator that several departments have figures of, in units that add up. */
function sumDepartments(
  figures: readonly StoredFigure[],
  known: ReadonlyMap<IndicatorCode, Indicator>,
): readonly Proposal[] {
  const parts = groupBy(
    figures.filter(({ department }) => department !== null),
    ({ indicator }) => indicator,
  );
  return [...parts.values()].flatMap((group): readonly Proposal[] => {
    const [{ indicator, year, name: written, unit: first }] = group;
    const meant = known.get(indicator);
    const addable = group.every(({ unit }) => addsUp({ unit })) && (meant === undefined || addsUp(meant));
    if (group.length < 2 || !addable) return [];
    const { name, unit } = meant ?? { name: written, unit: first };
    const formula: Formula = { kind: 'sum', indicator, year: 'own' };
    return [{ kind: 'departments', indicator, year, name, unit, formula }];
  });
}

type DeskFacts = Readonly<{
  known: ReadonlyMap<IndicatorCode, Indicator>;
  /** The indicators that have a figure. */
  counted: ReadonlySet<IndicatorCode>;
  year: Desk['year'];
}>;

function derive(relation: IndicatorRelation, { known, counted, year }: DeskFacts): readonly Proposal[] {
  const figure = (indicator: IndicatorCode): Formula => ({ kind: 'figure', indicator, year: 'own' });
  const propose = (indicator: IndicatorCode, formula: Formula): readonly Proposal[] => {
    const { name, unit } = known.get(indicator) ?? {};
    return name === undefined || unit === undefined
      ? []
      : [{ kind: 'relation', indicator, year, name, unit, formula }];
  };
  if (relation.kind === 'sum' && relation.exact) {
    // What many bureaus do not have is added where this one has it.
    const also = (relation.also ?? []).filter((part) => counted.has(part));
    const [first, ...others] = [...relation.parts, ...also].map(figure);
    if (first === undefined) return [];
    const sum = others.reduce<Formula>(
      (left, right) => ({ kind: 'operation', operator: '+', left, right }),
      first,
    );
    return propose(relation.total, sum);
  }
  if (relation.kind !== 'rate') return [];
  const { rate, numerator, denominator } = relation;
  return propose(rate, {
    kind: 'rate',
    part: figure(numerator),
    whole: figure(denominator),
    decimals: rateDecimals,
  });
}

/** Reports print rates with two decimals at most. */
const rateDecimals = 2;

function firstOfEach(proposals: readonly Proposal[]): readonly Proposal[] {
  const first = new Map<Figure['indicator'], Proposal>();
  for (const proposal of proposals) {
    if (!first.has(proposal.indicator)) first.set(proposal.indicator, proposal);
  }
  return [...first.values()];
}
