import type { Block, Inline } from '../../domain/block.ts';
import type { BlockId } from '../../domain/identity.ts';
import type { IndicatorCode } from '../../domain/indicator.ts';
import type { Report } from '../../domain/report.ts';
import type { LinkBook } from './linkBook.ts';
import { listTypedNumbers } from './linkCandidates.ts';
import type { LinkCandidate, TypedNumber } from './linkCandidates.ts';
import { linkText, textWithSigns } from './linkText.ts';

/** A typed number of a report with the words of its sentence. */
export interface ReportNumber {
  /** Its block and its place there. */
  readonly id: string;
  readonly block: BlockId;
  readonly before: string;
  readonly after: string;
  readonly typed: TypedNumber;
}

interface BlockParts {
  readonly book: LinkBook;
  /** What the section of the block is expected to speak of. */
  readonly expected: readonly IndicatorCode[];
  /** How a figure reads. */
  readonly print: (inline: Inline) => string;
}

/** The typed numbers of a heading or a paragraph; a table has none of its own. */
export function listBlockNumbers(
  block: Block,
  { book, expected, print }: BlockParts,
): readonly ReportNumber[] {
  if (block.kind === 'table') return [];
  const text = textWithSigns(block.text);
  const figures = block.text.filter((inline) => 'figure' in inline).map(print);
  return listTypedNumbers(text, book, expected).map((typed) => {
    const { start, end } = typed.measure;
    return {
      id: `${block.id} ${String(start)}`,
      block: block.id,
      before: printSigns(text.slice(0, start), figures, 0).replace(beforeSentence, ''),
      after: printSigns(text.slice(end), figures, countSigns(text.slice(0, end))).replace(
        behindSentence,
        '$1',
      ),
      typed,
    };
  });
}

const beforeSentence = /^.*[。；！？](?=.)|^.*(?=.{48}$)/s;
const behindSentence = /^(.{0,47}?[。；！？]|.{0,48}).*$/s;

function printSigns(text: string, figures: readonly string[], from: number): string {
  let next = from;
  return text.replaceAll('\ufffc', () => {
    next += 1;
    return figures[next - 1] ?? '';
  });
}

function countSigns(text: string): number {
  return text.split('\ufffc').length - 1;
}

/** A number and the figure that was chosen for it. */
export interface LinkChoice {
  readonly number: ReportNumber;
  readonly candidate: LinkCandidate;
}

/** The report with figures in place of the chosen numbers; one that reads otherwise by now is left alone. */
export function linkNumbers(report: Report, choices: readonly LinkChoice[]): Report {
  const blocks = report.blocks.map((block) => {
    const chosen = choices.filter(({ number }) => number.block === block.id);
    if (chosen.length === 0 || block.kind === 'table') return block;
    const text = textWithSigns(block.text);
    const links = chosen
      .filter(({ number: { typed } }) => stands(text, typed))
      .map(({ candidate }) => candidate);
    return links.length === 0 ? block : { ...block, text: linkText(block.text, links, report.year) };
  });
  return blocks.every((block, index) => block === report.blocks[index]) ? report : { ...report, blocks };
}

function stands(text: string, { measure }: TypedNumber): boolean {
  return text.slice(measure.start, measure.end) === measure.text;
}

/** The words right before a number, as a first name for a figure that it becomes. */
export function guessName({ before }: ReportNumber): string {
  const near = before.split(/[，,。；;：:、（(）)\d%]|其中/).at(-1) ?? '';
  return near
    .replace(leadingVerbs, '')
    .replace(/(?:达到?|为|共|约|计|了)+$/, '')
    .slice(-20);
}

const leadingVerbs =
  /^(?:\d{4}年度?|今年|全年|年内|本年度?|我局|全局|共计?|累计|依法|先后|已|并|和|与|及|组织|开展|召开|举办|共同|办理(?=.{4}))+/;
