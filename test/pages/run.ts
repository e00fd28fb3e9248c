import type { DocumentModel } from '../../shared/document/documentModel.ts';
import { libreOfficeRules, wordRules, type LineRules } from '../../shared/document/paginate/lineRules.ts';
import { comparePages } from '../support/comparePages.ts';
import { missingForPages } from '../support/officePages.ts';
import { disputed, gallery } from '../support/pagesGallery.ts';

/**
 * Compares our pages with LibreOffice's pages of the export: `npm run pages [-- WORD]`, the documents whose name
 * holds the word. What Word's rules give is compared too: it says how far LibreOffice itself is from Word.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const missing = missingForPages();

if (missing === null) {
  const wanted = process.argv[2] ?? '';
  const named = (documents: ReturnType<typeof gallery>): ReturnType<typeof gallery> =>
    documents.filter(([name]) => name.includes(wanted));
  await compareAll('by the rules of LibreOffice', named(gallery()), libreOfficeRules);
  await compareAll('by the rules of Word', named(gallery()), wordRules);
  await compareAll('marks that are set otherwise', named(disputed()), libreOfficeRules);
} else {
  say(missing);
  process.exitCode = 2;
}

async function compareAll(
  title: string,
  documents: readonly (readonly [name: string, document: DocumentModel])[],
  rules: LineRules,
): Promise<void> {
  if (documents.length === 0) return;
  const total = { pages: 0, samePages: 0, lines: 0, sameLines: 0 };
  say(`\n${title}`);
  for (const [name, document] of documents) {
    const { pages, lines } = await comparePages(document, rules);
    total.pages += Math.max(pages.ours, pages.theirs);
    total.samePages += pages.same;
    total.lines += lines.all;
    total.sameLines += lines.same;
    const counts = `pages ${String(pages.ours)} / ${String(pages.theirs)}, same ${String(pages.same)}`;
    say(`  ${name}: ${counts}; lines ${String(lines.same)} of ${String(lines.all)}`);
  }
  say(`  pages ${share(total.samePages, total.pages)}, lines ${share(total.sameLines, total.lines)}`);
}

function share(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)} (${((100 * part) / whole).toFixed(2)} %)`;
}
