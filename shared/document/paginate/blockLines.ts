import { assertNever } from '../../domain/assertNever.ts';
import { placeAttachments } from '../blockPlacing.ts';
import type { DocumentBlock } from '../documentModel.ts';
import { characters, textWidth, type FaceName } from '../layout.ts';
import { twips, type Twips } from '../measures.ts';
import type { BlockPart, LinePart } from './blockPart.ts';
import { breakLines } from './breakLines.ts';
import type { LineRules } from './lineRules.ts';
import type { LineRole, PageRun } from './page.ts';
import { headerRows, tableRows } from './tableRows.ts';

/** A block in the order of its lines and rows, with what must stay together. */
export function blockParts(
  block: DocumentBlock,
  next: DocumentBlock | undefined,
  rules: LineRules,
): readonly BlockPart[] {
  const meetsSignature = next?.kind === 'signature';
  switch (block.kind) {
    case 'header':
      return headerRows(block, rules);
    case 'title':
      return titleParts(block.lines, rules);
    case 'recipients':
      return textParts([{ text: block.text, face: 'body' }], { role: 'recipients' }, rules);
    case 'paragraph': {
      const isHeading = block.level !== null && block.runs.every(({ face }) => face !== 'body');
      const { indent } = rules.layout;
      const role = isHeading ? 'heading' : 'text';
      return textParts(block.runs, { role, start: indent, keepsNext: isHeading || meetsSignature }, rules);
    }
    case 'table':
      return [...captionParts(block.caption, rules), ...tableRows(block, rules)];
    case 'attachments':
      return placeAttachments(block.names, rules.layout).flatMap(({ text, start, others }) =>
        textParts(
          [{ text, face: 'body' }],
          { role: 'attachment', start, others, keepsNext: meetsSignature },
          rules,
        ),
      );
    case 'signature':
      return signatureParts(block, rules);
    default:
      return assertNever(block);
  }
}

interface TextPlace {
  readonly role: LineRole;
  /** Where the first line starts and where the others do, in characters of the body. */
  readonly start?: number;
  readonly others?: number;
  readonly keepsNext?: boolean;
}

function textParts(runs: readonly PageRun[], place: TextPlace, rules: LineRules): readonly LinePart[] {
  const { layout } = rules;
  const { role, start = 0, others = 0, keepsNext = false } = place;
  const width = textWidth(layout);
  const lefts = [characters(start, layout), characters(others, layout)] as const;
  const lines = breakLines(runs, { first: twips(width - lefts[0]), others: twips(width - lefts[1]) }, rules);
  return lines.map(({ runs: text, width: used, hanging }, index) => ({
    kind: 'line',
    height: layout.linePitch,
    keepsNext,
    role,
    line: {
      left: index === 0 ? lefts[0] : lefts[1],
      width: used,
      align: index === lines.length - 1 ? 'left' : 'justify',
      runs: text,
      hanging,
    },
  }));
}

/** A title's lines are set already; they never part, nor do they leave the text below. */
function titleParts(lines: readonly string[], rules: LineRules): readonly LinePart[] {
  return lines.flatMap((line) =>
    centred([{ text: line, face: 'title' }], 'title', rules.layout.titleLinePitch, rules),
  );
}

/** GB/T 9704 says nothing of captions; they stand centred above their tables. */
function captionParts(caption: string | null, rules: LineRules): readonly LinePart[] {
  if (caption === null) return [];
  return centred([{ text: caption, face: 'level1' }], 'caption', rules.layout.linePitch, rules);
}

function centred(
  runs: readonly PageRun[],
  role: LineRole,
  height: Twips,
  rules: LineRules,
): readonly LinePart[] {
  const width = textWidth(rules.layout);
  return breakLines(runs, { first: width, others: width }, rules).map((line) => ({
    kind: 'line',
    height,
    keepsNext: true,
    role,
    line: { ...line, left: twips((width - line.width) / 2), align: 'center' },
  }));
}

function signatureParts(
  block: Extract<DocumentBlock, { kind: 'signature' }>,
  { layout, advance }: LineRules,
): readonly LinePart[] {
  const line = (text: string, indent: number, role: LineRole, keepsNext: boolean): LinePart => ({
    kind: 'line',
    height: layout.linePitch,
    keepsNext,
    role,
    line: {
      left: characters(indent, layout),
      width: twips(bodyWidth(text, 'body')),
      align: 'left',
      runs: [{ text, face: 'body' }],
      hanging: '',
    },
  });
  const bodyWidth = (text: string, face: FaceName): number =>
    Array.from(text, (character) => advance(character, face) * layout.faces[face].size).reduce(
      (sum, width) => sum + width + layout.characterSpacing,
      0,
    );
  return [
    line(block.organisation, block.organisationIndent, 'organisation', true),
    line(block.date, block.dateIndent, 'date', false),
  ];
}
