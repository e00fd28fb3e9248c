import { z } from 'zod';
import { ReportChanges, ReportUses } from '../document/reportSentence.ts';
import { Desk } from '../domain/desk.ts';
import { FigureEvent, FigureEventId } from '../domain/figureEvent.ts';
import { FigureStanding } from '../domain/figureStanding.ts';
import { FormulaText } from '../domain/formula/formula.ts';
import { StoredFormula } from '../domain/formula/storedFormula.ts';
import { IndicatorCode } from '../domain/indicator.ts';
import { StoredFigure } from '../domain/storedFigure.ts';

const nothing = z.null();
const name = z.string().trim().min(1).max(100);
const department = z.string().trim().min(1).max(100).nullable();
const indicator = Desk.extend({ indicator: IndicatorCode });
const event = z.object({ id: FigureEventId });

/** A value that the clerk types; without an indicator it gets one of the bureau's own by its name. */
const typed = Desk.extend({
  indicator: IndicatorCode.nullable(),
  name,
  department,
  text: z.string().trim().min(1).max(60),
  unit: z.string().trim().max(10),
});

/** Figures of a desk: what is stored, typed and derived, their history and where they are used. */
export const figuresContract = {
  'figures/list': { input: Desk, output: z.array(StoredFigure).readonly() },
  'figures/standing': { input: Desk, output: FigureStanding },
  /** All values that the indicator ever had on this desk, the newest first. */
  'figures/history': { input: indicator, output: z.array(FigureEvent).readonly() },
  'figures/uses': { input: indicator, output: z.array(ReportUses).readonly() },
  /** The sentences that a typed value would change; none while the text is no number. */
  'figures/effects': { input: typed, output: z.array(ReportChanges).readonly() },

  'figures/type': { input: typed, output: z.object({ id: FigureEventId, indicator: IndicatorCode }) },
  /** Takes a typed value back; what it had replaced is in force again. */
  'figures/untype': { input: event, output: nothing },
  /** A derived figure goes with its formula, which is given back. */
  'figures/remove': {
    input: indicator.extend({ department }),
    output: z.object({ id: FigureEventId, formula: StoredFormula.nullable() }),
  },
  'figures/bringBack': { input: event, output: nothing },

  /** The texts name indicators by their codes. */
  'figures/writeFormulas': {
    input: Desk.extend({
      formulas: z
        .array(z.object({ indicator: IndicatorCode, name, unit: z.string().max(10), formula: FormulaText }))
        .min(1)
        .max(10_000)
        .readonly(),
    }),
    output: nothing,
  },
  'figures/removeFormulas': {
    input: Desk.extend({ indicators: z.array(IndicatorCode).readonly() }),
    output: nothing,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
