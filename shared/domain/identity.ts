import { z } from 'zod';

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/);

export const ReportId = id.brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const BlockId = id.brand<'BlockId'>();
export type BlockId = z.infer<typeof BlockId>;

/** Names a section of a template, such as `statutory.achievements`. */
export const SlotId = id.brand<'SlotId'>();
export type SlotId = z.infer<typeof SlotId>;

/** Names a required item within its slot. */
export const RequiredItemId = id.brand<'RequiredItemId'>();
export type RequiredItemId = z.infer<typeof RequiredItemId>;

/** Names a sentence pattern within its slot. */
export const PatternId = id.brand<'PatternId'>();
export type PatternId = z.infer<typeof PatternId>;

/** Names a local notice. */
export const NoticeId = id.brand<'NoticeId'>();
export type NoticeId = z.infer<typeof NoticeId>;

export const ImportId = id.brand<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;

export const ArchiveId = id.brand<'ArchiveId'>();
export type ArchiveId = z.infer<typeof ArchiveId>;

export const KitId = id.brand<'KitId'>();
export type KitId = z.infer<typeof KitId>;

/** The SHA-256 of some bytes, 64 hexadecimal digits in lower case. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;
