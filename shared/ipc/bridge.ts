/** The one IPC channel of each direction; names inside are the contract's. */
export const requestChannel = 'nianbao/request';
export const eventChannel = 'nianbao/event';
export const adoptChannel = 'nianbao/adopt';

/** All that the window can reach of the outside: what preload puts on `window.nianbao`. */
export interface Bridge {
  /** Sends one request of the contract; main answers `{ ok, value | failure }`. */
  call(channel: string, input: unknown): Promise<unknown>;
  /** Listens to one event; returns how to stop. */
  on(event: string, listener: (payload: unknown) => void): () => void;
  /** Gives a dropped file to main and gets `{ token, name }` for it. */
  adoptFile(file: unknown): Promise<unknown>;
}
