import type { HeadingLevel } from '../../../../shared/domain/block.ts';
import { numberedLevel, withoutNumber } from '../blocks/leadingNumber.ts';
import { cleanLine } from './cleanLine.ts';
import type { PastedBlock, PastedLine } from './pasted.ts';
import { isFrame, toTable } from './toTable.ts';

interface MadeBlocks {
  readonly blocks: readonly PastedBlock[];
  readonly spread: number;
  readonly nested: number;
  readonly isTooLarge: boolean;
}

/** Lines as blocks: headings by their number or style, those of 1. and （1） run into their paragraph. */
export function toBlocks(lines: readonly PastedLine[]): MadeBlocks {
  const plain = outOfFrames(lines);
  const titled = withoutTitleLevel(plain);
  const losses = { spread: 0, nested: 0, isTooLarge: false };
  const blocks = titled.flatMap((line): readonly PastedBlock[] => {
    if (line.kind === 'text') return toText(line);
    const made = toTable(line);
    losses.spread += made.spread;
    losses.nested += made.nested;
    losses.isTooLarge ||= made.isTooLarge;
    return made.block === null ? [] : [made.block];
  });
  return { blocks, ...losses };
}

/** Pages and forms place text with tables of one column; what stands in them is text. */
function outOfFrames(lines: readonly PastedLine[]): readonly PastedLine[] {
  return lines.flatMap((line) =>
    line.kind === 'table' && isFrame(line)
      ? outOfFrames(line.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)))
      : [line],
  );
}

/** The document's own title stands above its numbered headings and is none of them. */
function withoutTitleLevel(lines: readonly PastedLine[]): readonly PastedLine[] {
  const [first, ...others] = lines;
  if (
    first?.kind !== 'text' ||
    first.level !== 1 ||
    numberedLevel(cleanLine(first.marker + first.text)) !== null
  )
    return lines;
  const isNumbered = others.some(
    (line) => line.kind === 'text' && numberedLevel(cleanLine(line.marker + line.text)) === 1,
  );
  return isNumbered ? [{ ...first, level: null }, ...others] : lines;
}

type TextLine = Extract<PastedLine, { kind: 'text' }>;

function toText({ text, marker, level }: TextLine): readonly PastedBlock[] {
  const words = cleanLine(text);
  if (words === '') return [];
  const line = cleanLine(writtenMarker(marker) + words);
  const numbered = numberedLevel(line);
  const found = numbered ?? level;
  if (found === null) return [{ kind: 'paragraph', text: line }];
  return (
    toHeading(numbered === null ? line : withoutNumber(line), found, level !== null) ?? [
      { kind: 'paragraph', text: line },
    ]
  );
}

/** A bullet says nothing; 1) and a. stay as they were typed. */
export function writtenMarker(marker: string): string {
  if (!/[\p{L}\p{N}]/u.test(marker) || /^[a-z]$/iu.test(marker)) return '';
  return /[.)）、．]$/u.test(marker) ? marker : `${marker} `;
}

/** Longer than this a line is a sentence. */
const longestTitle = 50;

/** A heading, or a heading with the paragraph that follows in its line; null for what is a sentence after all. */
function toHeading(text: string, level: HeadingLevel, isStyled: boolean): readonly PastedBlock[] | null {
  const end = sentenceEnd(text);
  const isTitle = end === null && text.length <= longestTitle && !/[；：，]$/u.test(text);
  if (isTitle || isStyled || level >= 3) return split(text, level, end);
  if (level === 1 || end === null) return null;
  return split(text, level, end);
}

/** The heading is the first sentence, or all of it when there is no other. */
function split(text: string, level: HeadingLevel, end: number | null): readonly PastedBlock[] {
  const rest = end === null ? '' : text.slice(end).trim();
  const heading = {
    kind: 'heading',
    level,
    text: rest === '' ? text : text.slice(0, end ?? text.length),
  } as const;
  return rest === ''
    ? [{ ...heading, runIn: false }]
    : [
        { ...heading, runIn: true },
        { kind: 'paragraph', text: rest },
      ];
}

/** Where the first sentence ends, outside of brackets and quotes; null when no sentence ends. */
function sentenceEnd(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/[（《“‘【〔]/u.test(character)) depth += 1;
    else if (/[）》”’】〕]/u.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[。！？]/u.test(character)) return at + 1;
  }
  return null;
}
