import { Worker } from 'node:worker_threads';
import { megabyte } from './readingLimits.ts';
import type { ReadingLimits } from './readingLimits.ts';

/** Is told when the process begins and ends a piece of work. */
export type Watch = Readonly<{ begin: () => void; end: () => void }>;

/**
 * Ends this process when it has grown by more than it may (memory outside V8's heap too, which V8 does not limit),
 * or when its work goes on long after its time because nobody is left to kill it.
 * The watch is a thread, as the main thread may be busy without end.
 */
export function watchReader({ memoryMegabytes, seconds }: ReadingLimits): Watch {
  const deadline = new BigInt64Array(new SharedArrayBuffer(8));
  const largest = process.memoryUsage.rss() + memoryMegabytes * megabyte;
  new Worker(watching, { eval: true, workerData: { deadline, largest } }).unref();
  return {
    begin: () => {
      Atomics.store(deadline, 0, BigInt(Date.now() + (seconds + 5) * 1000));
    },
    end: () => {
      Atomics.store(deadline, 0, 0n);
    },
  };
}

// Plain text, so that no bundle needs to know where the thread's script lies.
const watching = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    const deadline = Number(Atomics.load(workerData.deadline, 0));
    const isTooLate = deadline > 0 && Date.now() > deadline;
    if (isTooLate || process.memoryUsage.rss() > workerData.largest) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
