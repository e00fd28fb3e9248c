import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FromReader, ToReader } from './readerMessages.ts';

export type ParentChannel = Readonly<{
  /** Resolves when the message is on its way, so that no more than one waits in memory. */
  send: (message: FromReader) => Promise<void>;
  onMessage: (listener: (message: ToReader) => void) => void;
}>;

/** The channel to the process that started this one: Electron's utilityProcess, or Node's fork. */
export function parentChannel(): ParentChannel {
  const port = utilityPort();
  return port === undefined ? forkChannel() : utilityChannel(port);
}

function utilityChannel(port: UtilityPort): ParentChannel {
  return {
    send: async (message) => {
      port.postMessage(message);
      await nextTurn();
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
    },
  };
}

function forkChannel(): ParentChannel {
  // A parent that has gone needs no answer.
  process.once('disconnect', () => process.exit());
  return {
    send: (message) =>
      new Promise((resolve) => {
        process.send?.(message, undefined, undefined, () => {
          resolve();
        });
      }),
    onMessage: (listener) => {
      // Only readerSession.ts writes to this channel.
      process.on('message', listener as (message: unknown) => void);
    },
  };
}

type UtilityPort = Readonly<{
  postMessage: (message: FromReader) => void;
  on: (event: 'message', listener: (event: Readonly<{ data: ToReader }>) => void) => void;
}>;

function utilityPort(): UtilityPort | undefined {
  // Electron alone adds it to `process`, and its types belong to the shell.
  return (process as { readonly parentPort?: UtilityPort }).parentPort;
}
