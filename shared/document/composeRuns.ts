import type { Inline } from '../domain/block.ts';
import { cleanText } from './cleanText.ts';
import type { DocumentRun, RunFace } from './documentModel.ts';
import type { FigurePrinter } from './figurePrinter.ts';

/** The printed runs of a block's text: figures filled in, edges trimmed, neighbours of one face joined. */
export function composeRuns(
  text: readonly Inline[],
  face: RunFace,
  print: FigurePrinter,
): readonly DocumentRun[] {
  return trimEdges(joinRuns(text.map((inline) => toRun(inline, face, print))));
}

function toRun(inline: Inline, face: RunFace, print: FigurePrinter): DocumentRun {
  if ('text' in inline) return { text: cleanText(inline.text), face };
  const { text, place } = print(inline);
  return { text, face, figure: place };
}

/** Joins text runs of one face that stand side by side and leaves out empty ones. */
export function joinRuns(runs: readonly DocumentRun[]): readonly DocumentRun[] {
  const joined: DocumentRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.face === run.face && last.figure === undefined && run.figure === undefined)
      joined[joined.length - 1] = { text: last.text + run.text, face: run.face };
    else joined.push(run);
  }
  return joined;
}

/** Takes away the blanks that past texts were indented with; the indent is the paragraph's own. */
function trimEdges(runs: readonly DocumentRun[]): readonly DocumentRun[] {
  const last = runs.length - 1;
  return runs
    .map((run, index) => {
      if (run.figure !== undefined) return run;
      const start = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === last ? start.trimEnd() : start };
    })
    .filter((run) => run.text !== '');
}

/** The runs as one text. */
export function textOf(runs: readonly DocumentRun[]): string {
  return runs.map((run) => run.text).join('');
}
