import { z } from 'zod';

/** What the window remembers of its user. */
export const Settings = z.object({
  locale: z.enum(['zh-CN', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  bureau: z.string().max(100),
  /** The place the window shows when it opens again, such as `/reports/…`. */
  lastPlace: z.string().max(200),
});
export type Settings = Readonly<z.infer<typeof Settings>>;
