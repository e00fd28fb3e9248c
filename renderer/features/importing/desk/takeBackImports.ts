import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { renewFigures } from '../../../api/renewFigures.ts';
import { showNotice } from '../../../ui/notices.ts';

/** Takes all imports of a batch back and says what that changed. */
export async function takeBackImports(
  importIds: readonly ImportId[],
  sentence: (counts: Output<'figures/undoImports'>) => string,
): Promise<void> {
  try {
    const counts = await call('figures/undoImports', { importIds });
    showNotice({ tone: 'done', text: sentence(counts) });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
  }
  await renewFigures();
}
