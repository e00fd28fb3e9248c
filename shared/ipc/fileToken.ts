import { z } from 'zod';

/** Stands for a file that the user chose; the window never sees a path. */
export const FileToken = z.uuid().brand<'FileToken'>();
export type FileToken = z.infer<typeof FileToken>;

export const ChosenFile = z.object({ token: FileToken, name: z.string() });
export type ChosenFile = Readonly<z.infer<typeof ChosenFile>>;
