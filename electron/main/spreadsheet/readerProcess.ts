/** A process of its own that reads one workbook: it can be killed, whatever it is doing. */
export type ReaderProcess = Readonly<{
  /** Sends plain values and bytes over. */
  send: (message: unknown) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  onExit: (listener: () => void) => void;
  /** Ends it at once, in the middle of whatever it does. */
  kill: () => void;
}>;

/** Starts a script (a path) with flags for V8; a composition root knows how. */
export type StartReader = (script: string, flags: readonly string[]) => ReaderProcess;
