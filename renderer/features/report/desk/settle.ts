import { createStore, type Store } from '../../../ui/createStore.ts';
import type { Later } from './Saver.ts';

const pause = 150;
const longestWait = 450;

/** A value that follows another: at once, or when the typing rests for a moment. */
export interface Settled<Value> extends Pick<Store<Value>, 'get' | 'subscribe'> {
  readonly follow: (value: Value, pace: 'now' | 'soon') => void;
  readonly close: () => void;
}

/** What is drawn beside the text follows it with a short delay, so that no key waits for it. */
export function settle<Value>(initial: Value, later: Later): Settled<Value> {
  const store = createStore(initial);
  let newest = initial;
  let callOff: (() => void) | null = null;
  let callOffLatest: (() => void) | null = null;
  const close = (): void => {
    callOff?.();
    callOffLatest?.();
    callOff = null;
    callOffLatest = null;
  };
  const show = (): void => {
    close();
    if (store.get() !== newest) store.set(newest);
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    follow(value, pace) {
      newest = value;
      if (pace === 'now') {
        show();
        return;
      }
      callOff?.();
      callOff = later(pause, show);
      callOffLatest ??= later(longestWait, show);
    },
    close,
  };
}
