/** Passes on that a batch has changed, at once and then at most every `milliseconds`; the last change is always told. */
export function announceChanges<Id extends string>(
  tell: (id: Id) => void,
  milliseconds = 100,
): (id: Id) => void {
  const waiting = new Map<Id, { again: boolean }>();
  const announce = (id: Id): void => {
    const pause = waiting.get(id);
    if (pause !== undefined) {
      pause.again = true;
      return;
    }
    tell(id);
    const begun = { again: false };
    waiting.set(id, begun);
    setTimeout(() => {
      waiting.delete(id);
      if (begun.again) announce(id);
    }, milliseconds);
  };
  return announce;
}
