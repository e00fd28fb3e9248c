import type { Settings } from '../../../shared/domain/settings.ts';
import type { FileTokens } from '../ipc/fileTokens.ts';
import type { ImportBatches } from '../services/importBatch/importBatches.ts';
import type { KitReceptions } from '../services/kits/kitReceptions.ts';
import type { StoreAside } from '../services/storing/storeAside.ts';
import type { Workplace } from '../services/workplace.ts';

/** What handlers need of the desktop around them; the shell gives the real one. */
export interface Desktop {
  /** Asks for workbooks to read; none when the user turns away. */
  chooseWorkbooks(): Promise<readonly string[]>;
  /** Asks for a folder to write into or to look through; null when the user turns away. */
  chooseFolder(purpose: 'write' | 'read'): Promise<string | null>;
  /** Asks where to write; null when the user turns away. */
  chooseTarget(suggestedName: string): Promise<string | null>;
  showInFolder(path: string): void;
  /** Opens a file with the system's own program; false when there is none. */
  openFile(path: string): Promise<boolean>;
  /** Closes the window, which has saved all it held. */
  closeWindow(): void;
  applySettings(settings: Settings): void;
}

export interface HandlerDeps {
  readonly workplace: Workplace;
  readonly tokens: FileTokens;
  readonly aside: StoreAside;
  readonly batches: ImportBatches;
  readonly receptions: KitReceptions;
  /** Tells how many of a kit's workbooks are written. */
  readonly kitWriting: (done: number, total: number) => void;
  readonly desktop: Desktop;
  readonly version: string;
  readonly defaultSettings: Settings;
}
