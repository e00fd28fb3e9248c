import { utilityProcess } from 'electron';
import type { StartReader } from '../spreadsheet/readerProcess.ts';

/** Starts the reader as a utility process: packaged, the program itself cannot be run as Node. */
export const startUtilityReader: StartReader = (script, flags) => {
  const child = utilityProcess.fork(script, [], {
    execArgv: [...flags],
    stdio: 'ignore',
    serviceName: 'reader',
  });
  let isEnded = false;
  const kill = (): void => {
    // Electron's own kill() asks politely; a reader in an endless loop does not listen.
    if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
  };
  child.once('spawn', () => {
    if (isEnded) kill();
  });
  return {
    send: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => {
      isEnded = true;
      kill();
    },
  };
};
