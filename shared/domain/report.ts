import { z } from 'zod';
import { Block } from './block.ts';
import { Header } from './header.ts';
import { ReportId } from './identity.ts';
import { IsoDate, Year } from './year.ts';

export const Attachment = z.object({ name: z.string().min(1).max(300) });
export type Attachment = Readonly<z.infer<typeof Attachment>>;

/** 署名 and 成文日期. */
export const Signature = z.object({ organisation: z.string().min(1).max(100), date: IsoDate });
export type Signature = Readonly<z.infer<typeof Signature>>;

export const reportFormat = 'nianbao-report';
export const reportVersion = 1;

/** One year's report as the reader sees it: a flat list of blocks; the lead is what stands before the first heading. */
export const Report = z
  .object({
    format: z.literal(reportFormat),
    version: z.literal(reportVersion),
    id: ReportId,
    year: Year,
    bureau: z.string().min(1).max(100),
    title: z.string().min(1).max(300).nullable(),
    header: Header,
    /** 主送机关, without the colon. */
    recipients: z.string().min(1).max(300).nullable(),
    blocks: z.array(Block).max(5000).readonly(),
    signature: Signature.nullable(),
    attachments: z.array(Attachment).max(100).readonly(),
  })
  .refine((report) => new Set(report.blocks.map((block) => block.id)).size === report.blocks.length, {
    path: ['blocks'],
    message: 'duplicate-block-id',
  });
export type Report = Readonly<z.infer<typeof Report>>;
