import { setImmediate } from 'node:timers/promises';

const sliceMilliseconds = 12;

/** Runs a computation that may pause at each `yield`, letting others in every few milliseconds. */
export async function runInSlices<Value>(steps: Generator<undefined, Value>): Promise<Value> {
  for (;;) {
    const end = performance.now() + sliceMilliseconds;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await setImmediate();
  }
}

/** Runs such a computation without a pause. */
export function runAtOnce<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
