import type { Block, Inline } from '../../../../shared/domain/block.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { Print } from '../blocks/outline.ts';
import type { Match, TextPlace } from './findInReport.ts';

/** The report with other words at the matches; figures stay, and title and recipients never become empty words. */
export function replaceMatches(
  report: Report,
  matches: readonly Match[],
  words: string,
  print: Print,
): Report {
  const wanted = byPlace(matches.filter(({ isFigure }) => !isFigure));
  if (wanted.size === 0) return report;
  const inlines = (place: TextPlace, text: readonly Inline[]): readonly Inline[] =>
    (wanted.get(keyOf(place)) ?? [])
      .toReversed()
      .reduce((now, match) => replaceOne(now, match, words, print), text);
  const plain = (place: TextPlace, text: string): string => inlines(place, [{ text }]).map(print).join('');
  const named = (name: 'title' | 'recipients'): string | null =>
    plain({ in: name }, report[name] ?? '').slice(0, 300) || null;
  return {
    ...report,
    title: named('title'),
    recipients: named('recipients'),
    blocks: report.blocks.map((block) => replaceInBlock(block, inlines, plain)),
  };
}

type Replace<Text> = (place: TextPlace, text: Text) => Text;

function replaceInBlock(block: Block, inlines: Replace<readonly Inline[]>, plain: Replace<string>): Block {
  const { id } = block;
  if (block.kind !== 'table') {
    const text = inlines({ in: 'block', block: id }, block.text);
    return text === block.text ? block : { ...block, text };
  }
  const { caption, columns, rows } = block;
  const changed = {
    caption: caption === null ? null : plain({ in: 'caption', block: id }, caption).slice(0, 300),
    columns: columns.map((text, column) => plain({ in: 'column', block: id, column }, text).slice(0, 200)),
    rows: rows.map((cells, row) =>
      cells.map((text, column) => inlines({ in: 'cell', block: id, row, column }, text)),
    ),
  };
  const isSame =
    changed.caption === caption &&
    changed.columns.every((text, column) => text === columns[column]) &&
    changed.rows.every((cells, row) => cells.every((text, column) => text === rows[row]?.[column]));
  return isSame ? block : { ...block, ...changed };
}

function replaceOne(
  text: readonly Inline[],
  { start, end }: Match,
  words: string,
  print: Print,
): readonly Inline[] {
  let from = 0;
  let isWritten = false;
  return text.flatMap((inline): readonly Inline[] => {
    const reads = print(inline);
    const [first, last] = [from, from + reads.length];
    from = last;
    if ('figure' in inline || last <= start || first >= end) return [inline];
    const before = reads.slice(0, Math.max(0, start - first));
    const after = reads.slice(Math.min(reads.length, end - first));
    const now = before + (isWritten ? '' : words) + after;
    isWritten = true;
    return now === '' ? [] : [{ text: now }];
  });
}

function byPlace(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = keyOf(match.place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [match]);
    else group.push(match);
  }
  return groups;
}

function keyOf(place: TextPlace): string {
  return JSON.stringify(place);
}
