import { z } from 'zod';

/** Stands for a file that the user chose; the window never sees a path. */
export const FileToken = z.uuid().brand<'FileToken'>();
export type FileToken = z.infer<typeof FileToken>;
