import type { figuresContract } from '../../../shared/ipc/figuresContract.ts';
import { listFigures } from '../db/queries/figures.ts';
import type { Handlers } from '../ipc/router.ts';
import { listFigureEvents } from '../services/figures/figureHistory.ts';
import { readStanding } from '../services/figures/figureStanding.ts';
import { listUses } from '../services/figures/figureUses.ts';
import { removeFormulas, writeFormulas } from '../services/figures/formulas.ts';
import {
  bringBackFigure,
  listTypedEffects,
  removeFigure,
  typeFigure,
  untypeFigure,
} from '../services/figures/typeFigure.ts';
import type { Workplace } from '../services/workplace.ts';

/** What a desk's figures are asked and told. */
export function deskFigureHandlers(workplace: Workplace): Pick<Handlers, keyof typeof figuresContract> {
  const { db } = workplace;
  return {
    'figures/list': (desk) => listFigures(db, desk),
    'figures/standing': (desk) => readStanding(workplace, desk),
    'figures/history': ({ indicator, ...desk }) => listFigureEvents(db, desk, indicator),
    'figures/uses': ({ indicator, ...desk }) => listUses(db, desk, indicator),
    'figures/effects': ({ bureau, year, ...typed }) => listTypedEffects(workplace, { bureau, year }, typed),
    'figures/type': ({ bureau, year, ...typed }) => typeFigure(workplace, { bureau, year }, typed),
    'figures/untype': ({ id }) => {
      untypeFigure(workplace, id);
      return null;
    },
    'figures/remove': ({ indicator, department, ...desk }) =>
      removeFigure(workplace, desk, { indicator, department }),
    'figures/bringBack': ({ id }) => {
      bringBackFigure(workplace, id);
      return null;
    },
    'figures/writeFormulas': ({ formulas, ...desk }) => {
      writeFormulas(workplace, desk, formulas);
      return null;
    },
    'figures/removeFormulas': ({ indicators, ...desk }) => {
      removeFormulas(workplace, desk, indicators);
      return null;
    },
  };
}
