import { isOnGrid } from '../layout.ts';
import { twips, type Twips } from '../measures.ts';
import { isLatin } from './advance.ts';
import { isHangable, isWordBehindMark, mayBreakBetween } from './kinsoku.ts';
import type { LineRules } from './lineRules.ts';
import type { PageRun } from './page.ts';

/** The room of a paragraph: of its first line, and of all others. */
export interface LineRoom {
  readonly first: Twips;
  readonly others: Twips;
}

export interface TextLine {
  readonly runs: readonly PageRun[];
  readonly width: Twips;
  readonly hanging: string;
}

interface Character {
  readonly text: string;
  readonly run: PageRun;
  readonly width: number;
  /** Between it and the character before it, where both stand in one line. */
  readonly gap: number;
}

/** The lines of a paragraph, each as full as the rules for Chinese line ends allow; nothing is lost or doubled. */
export function breakLines(runs: readonly PageRun[], room: LineRoom, rules: LineRules): readonly TextLine[] {
  const characters = measure(runs, rules);
  const lines: TextLine[] = [];
  let start = 0;
  while (start < characters.length) {
    const width = lines.length === 0 ? room.first : room.others;
    const { end, hangs } = findEnd(characters, start, width, rules);
    lines.push(toLine(characters.slice(start, end), hangs));
    start = end;
    // A blank between Latin words goes with the line that it ends.
    while (characters[start]?.text === ' ') start += 1;
  }
  return lines;
}

function measure(runs: readonly PageRun[], rules: LineRules): readonly Character[] {
  const { layout, advance } = rules;
  const measured: Character[] = [];
  for (const run of runs) {
    const spacing = spacingOf(run, rules);
    for (const text of run.text) {
      const width = advance(text, run.face) * layout.faces[run.face].size + spacing;
      measured.push({ text, run, width, gap: gapBetween(measured.at(-1), text, run, rules) });
    }
  }
  return measured;
}

function spacingOf({ face }: PageRun, { layout }: LineRules): number {
  return isOnGrid(face) ? layout.characterSpacing : 0;
}

const letterOrDigit = /^[\p{L}\p{N}]$/u;

function gapBetween(before: Character | undefined, text: string, run: PageRun, rules: LineRules): number {
  if (before === undefined) return 0;
  const { layout, latinGap, spacingEndsWithScript } = rules;
  const { faces } = layout;
  const changesScript = isLatin(before.text) !== isLatin(text);
  const meet = changesScript && letterOrDigit.test(before.text) && letterOrDigit.test(text);
  const changesFace = faces[before.run.face].families !== faces[run.face].families;
  const unspaced =
    spacingEndsWithScript && (changesScript || changesFace) ? -spacingOf(before.run, rules) : 0;
  return unspaced + (meet ? latinGap * faces[run.face].size : 0);
}

interface LineEnd {
  /** The index after the line's last character. */
  readonly end: number;
  readonly hangs: boolean;
}

function findEnd(characters: readonly Character[], start: number, room: number, rules: LineRules): LineEnd {
  const full = fillLine(characters, start, room);
  const next = characters[full];
  if (next === undefined) return { end: full, hangs: false };
  if (rules.marksHang && full > start && isHangable(next.text)) {
    const hangs = full + 1 >= characters.length || mayEndBefore(characters, full + 1, rules);
    if (hangs) return { end: full + 1, hangs };
  }
  for (let end = full; end > start; end -= 1)
    if (mayEndBefore(characters, end, rules)) return { end, hangs: false };
  // A word longer than the line is cut where the line is full.
  return { end: Math.max(full, start + 1), hangs: false };
}

/** The index of the first character that the line has no room for; a blank at its end needs none. */
function fillLine(characters: readonly Character[], start: number, room: number): number {
  let used = 0;
  let index = start;
  for (let character = characters[index]; character !== undefined; character = characters[index]) {
    used += character.width + (index === start ? 0 : character.gap);
    if (used > room && character.text !== ' ') break;
    index += 1;
  }
  return index;
}

function mayEndBefore(characters: readonly Character[], index: number, rules: LineRules): boolean {
  const before = characters[index - 1]?.text;
  const after = characters[index]?.text;
  if (before === undefined || after === undefined || !mayBreakBetween(before, after)) return false;
  return !(rules.wordsFollowMarks && isWordBehindMark(before, after));
}

function toLine(characters: readonly Character[], hangs: boolean): TextLine {
  const inside = hangs ? characters.slice(0, -1) : characters;
  return {
    runs: toRuns(inside),
    width: twips(inside.reduce((sum, { width, gap }, index) => sum + width + (index === 0 ? 0 : gap), 0)),
    hanging: hangs ? (characters.at(-1)?.text ?? '') : '',
  };
}

function toRuns(characters: readonly Character[]): readonly PageRun[] {
  const runs: PageRun[] = [];
  let source: PageRun | undefined;
  for (const { text, run } of characters) {
    const last = runs.at(-1);
    if (last === undefined || run !== source) runs.push({ ...run, text });
    else runs[runs.length - 1] = { ...last, text: last.text + text };
    source = run;
  }
  return runs;
}
