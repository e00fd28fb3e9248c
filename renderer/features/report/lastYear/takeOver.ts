import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { moveBlock } from '../../../../shared/writing/rollForward/moveBlock.ts';
import { oldSpans } from '../../../../shared/writing/rollForward/oldSpans.ts';
import { replaceBody, sections, type SectionKey } from '../blocks/sections.ts';
import type { Writing } from '../desk/writing.ts';
import { newBlockId } from '../editor/useSectionEditor.ts';

interface Taken {
  readonly block: Block;
  readonly from: Year;
  readonly section: SectionKey;
  /** The block behind which it is put; at the end of the section where the caret is elsewhere. */
  readonly caret: BlockId | null;
}

/** A paragraph of an earlier year as a new one of this year, with what is typed in it marked as that year's. */
export function takeOver({ report, marks }: Writing, { block, from, section, caret }: Taken): Writing {
  const body = sections(report.blocks).find(({ key }) => key === section)?.body;
  if (body === undefined) return { report, marks };
  const copy = moveBlock(block, { from, to: report.year, id: newBlockId() });
  const at = body.findIndex(({ id }) => id === caret);
  const place = at < 0 ? body.length : at + 1;
  const blocks = replaceBody(report.blocks, section, body.toSpliced(place, 0, copy));
  const spans = oldSpans(copy);
  return {
    report: { ...report, blocks },
    marks:
      spans === null ? marks : { ...marks, carried: [...marks.carried, { block: copy.id, from, spans }] },
  };
}
