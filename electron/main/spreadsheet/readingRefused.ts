import type { Failure } from '../../../shared/domain/failure.ts';

/** Why a file cannot be read; `toFailure` adds the file's name and the limits. */
export type RefusalCode = Extract<
  Failure['code'],
  | 'file-empty'
  | 'file-kind-unknown'
  | 'file-encrypted'
  | 'file-corrupt'
  | 'file-encoding-unknown'
  | 'reading-needs-too-much'
  | 'too-many-cells'
>;

/** Stops the reading of one file; known only inside this folder and its process. */
export class ReadingRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ReadingRefused';
    this.code = code;
  }
}
