import type { Block } from '../../domain/block.ts';
import type { CarriedBlock, WritingMarks } from '../../domain/writingMarks.ts';
import { commonRuns, type Run } from '../../comparing/myers.ts';
import { textWithSigns } from '../linking/linkText.ts';

/** The marks after the blocks have changed: a number or year that was touched is no longer one of last year's. */
export function keepCarried(
  marks: WritingMarks,
  before: readonly Block[],
  after: readonly Block[],
): WritingMarks {
  if (marks.carried.length === 0) return marks;
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Map(after.map((block) => [block.id, block]));
  const carried = marks.carried.flatMap((mark) => {
    const [was, is] = [old.get(mark.block), now.get(mark.block)];
    // What is gone may come back with an undo; its mark waits for it.
    if (was === undefined || is === undefined || was === is) return [mark];
    return followBlock(mark, was, is);
  });
  const isSame =
    carried.length === marks.carried.length && carried.every((mark, at) => mark === marks.carried[at]);
  return isSame ? marks : { ...marks, carried };
}

/** The marks without those of some blocks, which the clerk has looked over. */
export function confirmCarried(marks: WritingMarks, blocks: ReadonlySet<string>): WritingMarks {
  const carried = marks.carried.filter(({ block }) => !blocks.has(block));
  return carried.length === marks.carried.length ? marks : { ...marks, carried };
}

function followBlock(mark: CarriedBlock, was: Block, is: Block): readonly CarriedBlock[] {
  if (was.kind === 'table' || is.kind === 'table') return [];
  if (was.text === is.text) return [mark];
  const [oldText, newText] = [textWithSigns(was.text), textWithSigns(is.text)];
  if (oldText === newText) return [mark];
  const runs = commonRuns(codes(oldText), codes(newText), mostEdits) ?? [];
  const spans = mark.spans.flatMap((span) => {
    const run = runs.find((each) => holds(each, span, oldText, newText));
    if (run === undefined) return [];
    const by = run.after - run.before;
    return [{ ...span, start: span.start + by, end: span.end + by }];
  });
  return spans.length === 0 ? [] : [{ ...mark, spans }];
}

/** More than this many signs of difference is a paragraph written anew. */
const mostEdits = 2000;

/** A digit typed before or behind a number makes it another one. */
function holds(
  { before, after, length }: Run,
  { start, end }: CarriedBlock['spans'][number],
  oldText: string,
  newText: string,
): boolean {
  if (start < before || end > before + length) return false;
  const by = after - before;
  return (
    isDigit(oldText[start - 1]) === isDigit(newText[start + by - 1]) &&
    isDigit(oldText[end]) === isDigit(newText[end + by])
  );
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /[\d.．０-９]/u.test(sign);
}

function codes(text: string): Int32Array {
  return Int32Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
