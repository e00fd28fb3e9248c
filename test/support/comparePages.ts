import { renderDocx } from '../../electron/main/document/renderDocx.ts';
import type { DocumentModel } from '../../shared/document/documentModel.ts';
import { libreOfficeRules, type LineRules } from '../../shared/document/paginate/lineRules.ts';
import type { Page, PageItem, PageRun } from '../../shared/document/paginate/page.ts';
import { paginate } from '../../shared/document/paginate/paginate.ts';
import { officePages, type OfficeLine } from './officePages.ts';

/** How far our pages of a document and LibreOffice's pages of its .docx are the same. */
export interface PagesCompared {
  readonly pages: { readonly ours: number; readonly theirs: number; readonly same: number };
  readonly lines: { readonly all: number; readonly same: number };
  /** The lines that the other side breaks or places in another way. */
  readonly different: readonly { readonly page: number; readonly text: string }[];
}

export async function comparePages(
  document: DocumentModel,
  rules: LineRules = libreOfficeRules,
): Promise<PagesCompared> {
  const ours = paginate(document, rules);
  const theirs = officePages(await renderDocx(document));
  const lines = ours.flatMap((page) =>
    page.items.flatMap(textsOf).map((text) => ({ page: page.number, text })),
  );
  const different = lines.filter(({ page, text }) => !stands(text, theirs[page - 1] ?? []));
  return {
    pages: { ours: ours.length, theirs: theirs.length, same: ours.filter(isSame).length },
    lines: { all: lines.length, same: lines.length - different.length },
    different,
  };

  /** A page is the same when it begins and ends with the same line. */
  function isSame({ number, items }: Page): boolean {
    const page = theirs[number - 1];
    const [first, last] = [items[0], items.at(-1)];
    if (page === undefined || first === undefined || last === undefined) return false;
    // The page number is the last line.
    const [top = '', bottom = ''] = [page[0]?.text, page.at(-2)?.text];
    return (
      textsOf(first).some((text) => top.includes(text)) && textsOf(last).some((text) => bottom.includes(text))
    );
  }
}

function stands(text: string, page: readonly OfficeLine[]): boolean {
  return page.some(
    (line) => line.text === text || line.words.some((_, index) => begins(line.words.slice(index), text)),
  );
}

/** The words of a cell stand apart where letters meet Chinese. */
function begins(words: readonly string[], text: string): boolean {
  return words.some((_, index) => words.slice(0, index + 1).join('') === text);
}

/** The lines of an item, in a table those of its cells; without blanks, as they have no place in a PDF. */
function textsOf(item: PageItem): readonly string[] {
  const lines =
    item.kind === 'line'
      ? [[...item.runs, ...(item.hanging === '' ? [] : [{ text: item.hanging, face: 'body' as const }])]]
      : item.cells.flatMap(({ lines }) => lines);
  return lines.map(plainOf).filter((text) => text !== '');
}

function plainOf(runs: readonly PageRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}
