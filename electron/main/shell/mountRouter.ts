import { isAbsolute } from 'node:path';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { adoptChannel, requestChannel } from '../../../shared/ipc/bridge.ts';
import type { Answer } from '../../../shared/ipc/answer.ts';
import type { ChosenFile } from '../../../shared/ipc/contract.ts';
import type { FileTokens } from '../ipc/fileTokens.ts';
import { isOwnFrame } from './security.ts';

type Router = (channel: unknown, input: unknown) => Promise<Answer<unknown>>;

const refused = { ok: false, failure: { code: 'request-refused' } } as const;

/** Connects the router to the window's one channel; strangers are refused before anything is read. */
export function mountRouter(ipcMain: IpcMain, route: Router, tokens: FileTokens): void {
  ipcMain.handle(requestChannel, (event: IpcMainInvokeEvent, channel: unknown, input: unknown) =>
    isOwnFrame(event.senderFrame) ? route(channel, input) : refused,
  );
  // The path comes from our preload, which has it from the system for a file that the user dropped.
  ipcMain.handle(adoptChannel, (event: IpcMainInvokeEvent, path: unknown): Answer<ChosenFile> =>
    isOwnFrame(event.senderFrame) && typeof path === 'string' && isAbsolute(path)
      ? { ok: true, value: tokens.issue(path, 'read') }
      : refused,
  );
}
