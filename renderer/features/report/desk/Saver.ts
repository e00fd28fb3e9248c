import type { Failure } from '../../../../shared/domain/failure.ts';
import { RequestFailure, toFailure } from '../../../api/call.ts';

/** Where the words are: on disk, about to be written, or only here. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** Not written yet; tried again by itself and with every edit. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Never written again: the store holds other words, or none may be written. */
  | { readonly kind: 'stopped'; readonly failure: Failure };

/** Calls back later; returns how to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

export interface SaverParts {
  /** When the words were saved before. */
  readonly at: string;
  /** Writes the words as they are now and tells when; throws a RequestFailure. */
  readonly write: () => Promise<string>;
  readonly later: Later;
  readonly show: (saving: Saving) => void;
}

/** From the first key that is not saved to its save: with the save itself it stays below a second. */
const longestWait = 600;
const firstRetry = 5_000;
const lastRetry = 60_000;

/**
 * Saves 0.6 s after the first edit that is not saved, whether or not more follow; one save at a time. What fails is
 * tried again, what is refused is not.
 */
export class Saver {
  readonly #parts: SaverParts;
  #saving: Saving;
  /** True while there are words that no finished or running save holds. */
  #isDirty = false;
  #running: Promise<void> | null = null;
  /** Calls off the save that is due; null while none is. */
  #callOff: (() => void) | null = null;
  #isRetrying = false;
  #retry = firstRetry;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    this.#saving = { kind: 'saved', at: parts.at };
  }

  /** The words have changed. */
  touch(): void {
    this.#isDirty = true;
    if (this.#saving.kind === 'saved') this.#become({ kind: 'unsaved' });
    if (this.#saving.kind === 'stopped') return;
    // After a failure the next try may be far off; new words do not wait for it.
    if (this.#isRetrying) this.close();
    if (this.#callOff === null) this.#saveIn(longestWait);
  }

  /** Writes all words now; rejects with a RequestFailure when some are still only here. */
  async flush(): Promise<void> {
    while (this.#saving.kind !== 'stopped' && (this.#isDirty || this.#running !== null)) {
      await this.#save();
      this.#throwFailure('failed');
    }
    if (this.#isDirty) this.#throwFailure('stopped');
  }

  /** Ends the timers; words that are not flushed stay unwritten. */
  close(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#isRetrying = false;
  }

  #throwFailure(kind: 'failed' | 'stopped'): void {
    const saving = this.#saving;
    if (saving.kind === kind) throw new RequestFailure(saving.failure);
  }

  #become(saving: Saving): void {
    this.#saving = saving;
    this.#parts.show(saving);
  }

  #saveIn(milliseconds: number): void {
    this.#callOff?.();
    this.#callOff = this.#parts.later(milliseconds, () => {
      void this.#save();
    });
  }

  #save(): Promise<void> {
    this.close();
    this.#running ??= this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #write(): Promise<void> {
    this.#isDirty = false;
    this.#become({ kind: 'saving' });
    try {
      const at = await this.#parts.write();
      this.#retry = firstRetry;
      this.#settle(at);
    } catch (error) {
      this.#fail(toFailure(error));
    }
  }

  /** Words that came while the save ran are the next save's. */
  #settle(at: string): void {
    if (!this.#isDirty) {
      this.#become({ kind: 'saved', at });
      return;
    }
    this.#become({ kind: 'unsaved' });
    // Their own time has run out while the save did.
    if (this.#callOff === null) this.#saveIn(0);
  }

  #fail(failure: Failure): void {
    this.#isDirty = true;
    if (isFinal(failure)) {
      this.#become({ kind: 'stopped', failure });
      return;
    }
    this.#become({ kind: 'failed', failure });
    this.#saveIn(this.#retry);
    this.#isRetrying = true;
    this.#retry = Math.min(this.#retry * 2, lastRetry);
  }
}

/** Trying again would not help, or would overwrite what somebody else has written. */
function isFinal({ code }: Failure): boolean {
  return code === 'report-stale' || code === 'report-archived' || code === 'report-unknown';
}
