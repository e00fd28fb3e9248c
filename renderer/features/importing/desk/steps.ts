import type { Desk } from '../../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { FileToken } from '../../../../shared/ipc/fileToken.ts';
import { call } from '../../../api/call.ts';

/** One correction that the clerk can take back, with what was there before it. */
export type Step =
  | { readonly kind: 'remap'; readonly file: number; readonly sheet: number; readonly before: SheetChoice }
  | { readonly kind: 'name'; readonly key: string; readonly before: IndicatorCode | null | undefined }
  | {
      readonly kind: 'settle';
      readonly sides: readonly { readonly key: string; readonly before: number | null }[];
    }
  | { readonly kind: 'move'; readonly before: Desk }
  | { readonly kind: 'leave'; readonly token: FileToken };

/** Takes one correction back; answers the batch as it is then. */
export async function takeBack({ id, ...batch }: ImportBatch, step: Step): Promise<ImportBatch> {
  switch (step.kind) {
    case 'remap':
      return call('imports/remap', { batch: id, file: step.file, sheet: step.sheet, choice: step.before });
    case 'name':
      return call('imports/name', { batch: id, key: step.key, code: step.before });
    case 'settle': {
      let after: ImportBatch = { id, ...batch };
      for (const { key, before } of step.sides) {
        after = await call('imports/settle', { batch: id, key, side: before });
      }
      return after;
    }
    case 'move':
      return call('imports/move', { batch: id, desk: step.before });
    case 'leave':
      return call('imports/add', { batch: id, tokens: [step.token] });
  }
}
