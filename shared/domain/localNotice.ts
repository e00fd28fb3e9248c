import { z } from 'zod';
import { NoticeId, SlotId } from './identity.ts';
import { RequiredItem, TemplateSlot } from './template.ts';
import { IsoDate, Year } from './year.ts';

/** What a notice asks for beyond a template: another heading, one more item, one more section. */
export const NoticeChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), slot: SlotId, heading: TemplateSlot.shape.heading }),
  z.object({ kind: z.literal('item'), slot: SlotId, item: RequiredItem }),
  /** Stands behind the section `after` and all that is below it. */
  z.object({ kind: z.literal('slot'), after: SlotId, section: TemplateSlot }),
]);
export type NoticeChange = Readonly<z.infer<typeof NoticeChange>>;

/** A local notice such as 江法治办〔2024〕37号: what it asks of the reports of one year. */
export const LocalNotice = z.object({
  version: z.literal(1),
  id: NoticeId,
  name: z.string().trim().min(1).max(200),
  /** Empty where the notice bears none. */
  documentNumber: z.string().trim().max(60),
  date: IsoDate.nullable(),
  /** The year that the reports speak of. */
  year: Year,
  changes: z.array(NoticeChange).max(200).readonly(),
});
export type LocalNotice = Readonly<z.infer<typeof LocalNotice>>;

/** The notice as it is cited: 《关于……的通知》（江法治办〔2024〕37号）. */
export function citeNotice({ name, documentNumber }: Pick<LocalNotice, 'name' | 'documentNumber'>): string {
  const title = name.startsWith('《') ? name : `《${name}》`;
  return documentNumber === '' ? title : `${title}（${documentNumber}）`;
}
