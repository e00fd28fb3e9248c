import { z } from 'zod';
import { NoticeId } from '../domain/identity.ts';
import { LocalNotice } from '../domain/localNotice.ts';
import { Template } from '../domain/template.ts';
import { TemplateShelf } from '../domain/templateEdits.ts';

const nothing = z.null();

/** What the window asks about templates and local notices, and how it changes them. */
export const templatesContract = {
  'templates/shelf': { input: nothing, output: TemplateShelf },
  'templates/save': { input: Template, output: nothing },
  /** Drops the clerk's changes of a shipped template; one of the bureau's own is offered no more. */
  'templates/drop': { input: z.object({ id: z.string() }), output: nothing },
  'templates/saveNotice': { input: LocalNotice, output: nothing },
  'templates/removeNotice': { input: z.object({ id: NoticeId }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
