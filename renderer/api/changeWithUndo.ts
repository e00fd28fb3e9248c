import { closeNotice, showNotice } from '../ui/notices.ts';
import { errorText } from './failureText.ts';

/** The message of the last change to each thing. */
const lastOf = new Map<string, number>();

interface Change<Value> {
  readonly act: () => Promise<Value>;
  readonly said: string;
  readonly undo: (value: Value) => Promise<unknown>;
  /** What is changed: of several changes to one thing only the last can be taken back, as an earlier one would take the later ones along. */
  readonly thing?: string;
  /** Has everything that shows what was changed ask again. */
  readonly renew: () => Promise<unknown>;
}

/** Changes something and says so with a way back; null when it was refused, which is said. */
export async function changeWithUndo<Value>({
  act,
  said,
  undo,
  thing,
  renew,
}: Change<Value>): Promise<Value | null> {
  try {
    const value = await act();
    if (thing !== undefined) closeNotice(lastOf.get(thing) ?? 0);
    const shown = showNotice({
      tone: 'done',
      text: said,
      undo: () => {
        void undo(value).catch(sayFailure).finally(renew);
      },
    });
    if (thing !== undefined) lastOf.set(thing, shown);
    return value;
  } catch (error) {
    sayFailure(error);
    return null;
  } finally {
    await renew();
  }
}

function sayFailure(error: unknown): void {
  showNotice({ tone: 'error', text: errorText(error) });
}
