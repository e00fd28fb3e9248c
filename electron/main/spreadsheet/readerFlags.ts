/**
 * What V8 is told in the reader's process: a small young generation keeps what has been read from piling up, and an old
 * one that may begin large is not searched for garbage again and again while it fills with cells, which are none.
 */
export function readerFlags(heapMegabytes: number): readonly string[] {
  return [
    `--max-old-space-size=${String(heapMegabytes)}`,
    `--initial-old-space-size=${String(Math.min(heapMegabytes, 160))}`,
    '--max-semi-space-size=4',
    '--expose-gc',
  ];
}
