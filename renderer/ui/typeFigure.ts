import type { IndicatorCode } from '../../shared/domain/indicator.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import { call } from '../api/call.ts';
import { errorText } from '../api/failureText.ts';
import { renewFigures } from '../api/renewFigures.ts';
import { i18n } from '../i18n/i18n.ts';
import { showNotice } from './notices.ts';

/** Stores a typed value and offers to undo it; answers with the indicator it went to, null when it failed. */
export async function typeFigure(typed: Input<'figures/type'>): Promise<IndicatorCode | null> {
  return changeFigures(async () => {
    const { id, indicator } = await call('figures/type', typed);
    offerUndo(i18n.t('figures:typed', { name: typed.name, value: typed.text }), () =>
      call('figures/untype', { id }),
    );
    return indicator;
  });
}

/** Says what was done to figures, with a way back. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  showNotice({
    tone: 'done',
    text,
    undo: () => {
      void changeFigures(undo);
    },
  });
}

/** Does something that changes figures, says why when it failed, and has everything show what is stored now. */
export async function changeFigures<Value>(change: () => Promise<Value>): Promise<Value | null> {
  try {
    return await change();
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
    return null;
  } finally {
    await renewFigures();
  }
}
