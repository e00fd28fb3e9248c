type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/** Has `flush` run before the window closes; it rejects when words could not be saved. Returns how to stop. */
export function beforeClosing(flush: Flush): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/** Saves all that screens hold unsaved; rejects with the first failure. */
export async function flushAll(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
