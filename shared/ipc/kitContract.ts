import { z } from 'zod';
import { KitPlan } from '../collecting/kit.ts';
import { KitDesk } from '../collecting/kitDesk.ts';
import { KitReception, ReceptionId } from '../collecting/kitReception.ts';
import { KitWritten } from '../collecting/kitWritten.ts';
import { Desk } from '../domain/desk.ts';
import { BatchItem, StoredBatch } from '../importing/importBatch.ts';
import { ChosenFile, FileToken } from './fileToken.ts';

const reception = z.object({ reception: ReceptionId });
const office = reception.extend({ office: z.int().positive() });
/** Files that were chosen or dropped, and a folder to look through. */
const returned = {
  tokens: z.array(FileToken).max(500).readonly(),
  folder: FileToken.nullable(),
};

/** Collecting figures from offices; a reception that is unknown or has ended answers reception-unknown. */
export const kitContract = {
  'kit/open': { input: Desk, output: KitDesk },
  'kit/plan': { input: z.object({ desk: Desk, plan: KitPlan }), output: KitDesk },
  /** A folder to write into or to look through; null when the user turns away. */
  'kit/chooseFolder': {
    input: z.object({ purpose: z.enum(['write', 'read']) }),
    output: ChosenFile.nullable(),
  },
  /** The event kit/writing says how far it is. */
  'kit/write': {
    input: z.object({ desk: Desk, folder: FileToken, replace: z.boolean() }),
    output: KitWritten,
  },
  'kit/showFolder': { input: z.object({ folder: FileToken }), output: z.null() },

  /** Reading goes on behind; the event kit/progress says when to look again. */
  'kit/begin': { input: z.object({ desk: Desk, ...returned }), output: KitReception },
  'kit/look': { input: reception, output: KitReception },
  'kit/add': { input: reception.extend(returned), output: KitReception },
  'kit/leave': { input: reception.extend({ file: z.int().nonnegative() }), output: KitReception },
  'kit/items': { input: office, output: z.array(BatchItem).readonly() },
  /** Takes what an office says in an older version, or no longer. */
  'kit/accept': { input: office.extend({ accepted: z.boolean() }), output: KitReception },
  'kit/settle': {
    input: reception.extend({ key: z.string(), side: z.int().nonnegative().nullable() }),
    output: KitReception,
  },
  'kit/cancel': { input: reception, output: z.null() },
  /** Stores everything that is not in doubt, in one go; figures/undoImports takes it back. */
  'kit/store': { input: reception, output: StoredBatch },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
