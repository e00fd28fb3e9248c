import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { KitIssue } from './kit.ts';

/** What handing a kit out has put into the folder. */
export const KitWritten = z.object({
  version: KitIssue.shape.version,
  /** The names of the files. */
  written: z.array(z.string()).readonly(),
  failed: z.array(z.object({ name: z.string(), failure: Failure })).readonly(),
  /** Files that hold something else; nothing is written until the clerk says that they may be replaced. */
  taken: z.array(z.string()).readonly(),
});
export type KitWritten = Readonly<z.infer<typeof KitWritten>>;
