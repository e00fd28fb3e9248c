import { z } from 'zod';
import { CatalogueEntry, EditedCatalogue } from '../domain/catalogueEdits.ts';
import { Desk } from '../domain/desk.ts';
import { Indicator, IndicatorCode } from '../domain/indicator.ts';
import { IndicatorDraft } from '../domain/indicatorDraft.ts';
import { IndicatorRelation } from '../domain/indicatorRelation.ts';
import { RememberedName } from '../domain/rememberedName.ts';

const nothing = z.null();
const bureau = Desk.pick({ bureau: true });

/** What the window asks about the catalogue, and how it changes it. */
export const indicatorsContract = {
  'indicators/list': { input: nothing, output: z.array(Indicator).readonly() },
  /** The catalogue with what is hidden, changed and the bureau's own, for looking at and changing it. */
  'indicators/catalogue': { input: nothing, output: EditedCatalogue },
  'indicators/save': { input: IndicatorDraft, output: CatalogueEntry },
  /** Drops the clerk's changes of an indicator; one of the bureau's own leaves the catalogue, its figures stay. */
  'indicators/restore': { input: z.object({ code: IndicatorCode }), output: nothing },
  'indicators/saveRelation': { input: IndicatorRelation, output: nothing },
  'indicators/removeRelation': { input: IndicatorRelation, output: nothing },
  /** What the names of this bureau's workbooks were said to stand for. */
  'indicators/names': { input: bureau, output: z.array(RememberedName).readonly() },
  'indicators/rememberName': { input: bureau.extend({ remembered: RememberedName }), output: nothing },
  'indicators/forgetName': { input: bureau.extend({ key: z.string() }), output: nothing },
} as const;
