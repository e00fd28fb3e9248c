import type { ImportId } from '../../../shared/domain/identity.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { errorText } from '../../api/failureText.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { showNotice } from '../../ui/notices.ts';

/** Takes a whole import back and says what that changed. */
export async function takeBackImport(
  importId: ImportId,
  sentence: (counts: Output<'figures/undoImport'>) => string,
): Promise<void> {
  try {
    showNotice({ tone: 'done', text: sentence(await call('figures/undoImport', { importId })) });
  } catch (error) {
    showNotice({ tone: 'error', text: errorText(error) });
  }
  await renewFigures();
}

/** Has everything that shows figures ask for them again. */
export async function renewFigures(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['figures'] }),
    queryClient.invalidateQueries(queries.reports),
  ]);
}
