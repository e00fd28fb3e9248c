/** What V8 is told in the reader's process; a small young generation keeps what has been read from piling up. */
export function readerFlags(heapMegabytes: number): readonly string[] {
  return [`--max-old-space-size=${String(heapMegabytes)}`, '--max-semi-space-size=4', '--expose-gc'];
}
