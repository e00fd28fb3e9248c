import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { adoptChannel, eventChannel, requestChannel } from '../../shared/ipc/bridge.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';

const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke(requestChannel, channel, input),
  on: (event, listener) => {
    const relay = (_: unknown, name: unknown, payload: unknown): void => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(eventChannel, relay);
    return () => ipcRenderer.off(eventChannel, relay);
  },
  adoptFile: (file) =>
    ipcRenderer.invoke(adoptChannel, file instanceof File ? webUtils.getPathForFile(file) : null),
};

contextBridge.exposeInMainWorld('nianbao', bridge);
