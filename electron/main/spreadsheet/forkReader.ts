import { fork } from 'node:child_process';
import module from 'node:module';
import { dirname } from 'node:path';
import type { StartReader } from './readerProcess.ts';

/** Starts the reader with the Node that runs this very process. */
export const forkReader: StartReader = (script, flags) => {
  const child = fork(script, {
    serialization: 'advanced',
    execArgv: [...flags],
    env: environment(),
    // What a library prints must not get between the lines of the command's own output.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A message to a process that is just dying is lost, and its end is told anyway.
  child.on('error', () => undefined);
  return {
    send: (message) => {
      if (child.connected) child.send(message as Parameters<typeof child.send>[0], () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill('SIGKILL'),
  };
};

/** A child does not inherit the compile cache of its parent; with it the reader starts twice as fast. */
function environment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir?.();
  // Node puts a folder for its version below the one that is named here.
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

// Missing before Node 22.1, and so in the Electron that the window tests may fall back to.
const { getCompileCacheDir }: { readonly getCompileCacheDir?: () => string | undefined } = module;
