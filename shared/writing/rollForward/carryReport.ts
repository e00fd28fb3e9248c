import type { Block } from '../../domain/block.ts';
import { emptyHeader } from '../../domain/header.ts';
import { BlockId, ReportId } from '../../domain/identity.ts';
import type { Report } from '../../domain/report.ts';
import { type CarriedBlock, emptyMarks, type WritingMarks } from '../../domain/writingMarks.ts';
import type { Year } from '../../domain/year.ts';
import { blocksByPlace, type Carry, type CarryChoice } from './carryChoice.ts';
import { moveBlock } from './moveBlock.ts';
import { moveYears } from './moveYears.ts';
import { oldSpans } from './oldSpans.ts';

export interface CarryParts {
  /** The year that the new report is about; later than that of the old one. */
  readonly year: Year;
  /** A section without a choice is taken over with its words. */
  readonly choices: readonly CarryChoice[];
  readonly newId: () => string;
}

export interface CarriedReport {
  readonly report: Report;
  readonly marks: WritingMarks;
}

/**
 * An earlier year's report as the beginning of a new one. Figures speak of the new year; what is typed stays as it is
 * and is marked. What belongs to one publication alone is left out: 索引号, 发文字号, 生成日期, the date of signature.
 */
export function carryReport(last: Report, { year, choices, newId }: CarryParts): CarriedReport {
  const chosen = new Map(choices.map(({ at, carry }) => [at, carry]));
  const blocks: Block[] = [];
  const carried: CarriedBlock[] = [];
  for (const { place, block } of blocksByPlace(last.blocks)) {
    const kept = keep(block, chosen.get(place) ?? 'text');
    if (kept === null) continue;
    const moved = moveBlock(kept, { from: last.year, to: year, id: BlockId.parse(newId()) });
    blocks.push(moved);
    const spans = oldSpans(moved);
    if (spans !== null) carried.push({ block: moved.id, from: last.year, spans });
  }
  return {
    report: {
      ...last,
      id: ReportId.parse(newId()),
      year,
      title: last.title === null ? null : moveYears(last.title, { from: last.year, to: year }),
      header: { ...last.header, ...ofOnePublication },
      blocks,
      signature: null,
    },
    marks: { ...emptyMarks, carried },
  };
}

const ofOnePublication = {
  indexNumber: emptyHeader.indexNumber,
  documentNumber: emptyHeader.documentNumber,
  generatedAt: emptyHeader.generatedAt,
};

/** A run-in heading whose words are left behind stands on a line of its own. */
function keep(block: Block, carry: Carry): Block | null {
  if (carry === 'text') return block;
  if (carry === 'nothing' || block.kind !== 'heading') return null;
  return { ...block, runIn: false };
}
