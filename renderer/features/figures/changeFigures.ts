import type { Desk } from '../../../shared/domain/desk.ts';
import type { FigureEventId } from '../../../shared/domain/figureEvent.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { i18n } from '../../i18n/i18n.ts';
import { showNotice } from '../../ui/notices.ts';
import { changeFigures, offerUndo } from '../../ui/typeFigure.ts';
import type { FigureRow } from './rows/figureRow.ts';

/** Takes a figure out of force, a derived one with its formula, and offers to bring it back. */
export async function removeFigure(desk: Desk, row: FigureRow): Promise<void> {
  const { indicator, department, name, figure, formula } = row;
  if (figure === null) {
    if (formula !== null) await removeFormula(desk, row);
    return;
  }
  await changeFigures(async () => {
    const removed = await call('figures/remove', { ...desk, indicator, department });
    offerUndo(i18n.t('figures:removed', { name }), () =>
      removed.formula === null
        ? call('figures/bringBack', { id: removed.id })
        : call('figures/writeFormulas', { ...desk, formulas: [removed.formula] }),
    );
    return null;
  });
}

/** Forgets the formula of a line and offers to bring it back. */
export async function removeFormula(desk: Desk, { indicator, name, formula }: FigureRow): Promise<void> {
  if (formula === null) return;
  await changeFigures(async () => {
    await call('figures/removeFormulas', { ...desk, indicators: [indicator] });
    offerUndo(i18n.t('figures:formulaRemoved', { name }), () =>
      call('figures/writeFormulas', { ...desk, formulas: [formula.stored] }),
    );
    return null;
  });
}

/** Stores formulas and offers to undo it; false when they were refused. */
export async function writeFormulas(
  desk: Desk,
  formulas: Input<'figures/writeFormulas'>['formulas'],
  before: Input<'figures/writeFormulas'>['formulas'] = [],
): Promise<boolean> {
  const written = await changeFigures(async () => {
    await call('figures/writeFormulas', { ...desk, formulas });
    const kept = new Set(before.map(({ indicator }) => indicator));
    const indicators = formulas.map(({ indicator }) => indicator).filter((code) => !kept.has(code));
    offerUndo(derivedText(formulas), () =>
      before.length > 0
        ? call('figures/writeFormulas', { ...desk, formulas: before })
        : call('figures/removeFormulas', { ...desk, indicators }),
    );
    return true;
  });
  return written ?? false;
}

function derivedText(formulas: Input<'figures/writeFormulas'>['formulas']): string {
  const [first, ...others] = formulas;
  return first !== undefined && others.length === 0
    ? i18n.t('figures:derivedOne', { name: first.name })
    : i18n.t('figures:derivedMany', { count: formulas.length });
}

/** Puts an earlier value in force again. */
export async function bringBack(id: FigureEventId, name: string): Promise<void> {
  await changeFigures(async () => {
    await call('figures/bringBack', { id });
    showNotice({ tone: 'done', text: i18n.t('figures:broughtBack', { name }) });
    return null;
  });
}
