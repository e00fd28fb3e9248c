import { textOf } from '../../../shared/document/composeRuns.ts';
import type { DocumentBlock, DocumentModel, DocumentRun } from '../../../shared/document/documentModel.ts';
import { cssFontFamily, nationalLayout } from '../../../shared/document/layout.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { toPoints } from '../../../shared/document/measures.ts';
import type { Twips } from '../../../shared/document/measures.ts';
import { attachmentLines } from '../../../shared/document/plainText.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { escapeXml } from './escapeXml.ts';

/** The document as one self-contained page, without scripts and without anything to load. */
export function renderHtml({ title, keywords, publisher, blocks }: DocumentModel): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title === '' ? publisher : title)}</title>`,
    `<meta name="author" content="${escapeXml(publisher)}">`,
    ...(keywords.length === 0 ? [] : [`<meta name="keywords" content="${escapeXml(keywords.join(','))}">`]),
    `<style>\n${css}\n</style>`,
    '</head>',
    '<body>',
    '<article>',
    ...blocks.map(htmlBlock),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'header':
      return headerHtml(block.rows);
    case 'title':
      return `<h1>${block.lines.map(escapeXml).join('<br>')}</h1>`;
    case 'recipients':
      return `<p class="recipients">${escapeXml(block.text)}</p>`;
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'attachments':
      return `<div class="attachments">\n${attachmentLines(block.names)
        .map((line) => `<p>${escapeXml(line)}</p>`)
        .join('\n')}\n</div>`;
    case 'signature':
      return [
        '<div class="signature">',
        `<p style="margin-left: ${String(block.organisationIndent)}em">${escapeXml(block.organisation)}</p>`,
        `<p style="margin-left: ${String(block.dateIndent)}em">${escapeXml(block.date)}</p>`,
        '</div>',
      ].join('\n');
    default:
      return assertNever(block);
  }
}

function headerHtml(rows: Extract<DocumentBlock, { kind: 'header' }>['rows']): string {
  const lines = rows.map((fields) => {
    const cells = fields.map(
      ({ label, value }) => `<th scope="row">${escapeXml(label)}</th><td>${escapeXml(value)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return ['<table class="header">', ...lines, '</table>'].join('\n');
}

/** h1 is the title's, so a heading of level 1 is an h2; one with text behind it stays inside its paragraph. */
function paragraphHtml({ level, runs }: Extract<DocumentBlock, { kind: 'paragraph' }>): string {
  const heading = runs.filter((run) => run.face !== 'body');
  const text = runs.filter((run) => run.face === 'body');
  if (level === null) return `<p>${runsHtml(text)}</p>`;
  if (text.length === 0) return `<h${String(level + 1)}>${runsHtml(heading)}</h${String(level + 1)}>`;
  return `<p><span class="level${String(level)}">${runsHtml(heading)}</span>${runsHtml(text)}</p>`;
}

function runsHtml(runs: readonly DocumentRun[]): string {
  return escapeXml(textOf(runs));
}

function tableHtml({ caption, columns, rows }: Extract<DocumentBlock, { kind: 'table' }>): string {
  return [
    '<table>',
    ...(caption === null ? [] : [`<caption>${escapeXml(caption)}</caption>`]),
    `<thead><tr>${columns.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((runs) => `<td>${runsHtml(runs)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

const { linePitch, titleLinePitch, charactersPerLine, indent } = nationalLayout;
const { margin } = nationalLayout.page;
const bodySize = toPoints(nationalLayout.faces.body.size);

const css = [
  `body { margin: 0; color: #000; background: #fff; ${font('body')} line-height: ${points(linePitch)}; }`,
  `article { max-width: ${String(charactersPerLine)}em; margin: 2em auto; padding: 0 1em; }`,
  `@page { size: A4; margin: ${points(margin.top)} ${points(margin.right)} ${points(margin.bottom)} ${points(margin.left)}; }`,
  '@media print { article { margin: 0; padding: 0; } }',
  `h1 { ${font('title')} line-height: ${points(titleLinePitch)}; text-align: center; margin: ${points(linePitch)} 0; }`,
  `h2, h3, h4, h5, p { margin: 0; text-indent: ${String(indent)}em; text-align: justify; }`,
  `h2, .level1 { ${font('level1')} }`,
  `h3, .level2 { ${font('level2')} }`,
  `h4, h5, .level3, .level4 { ${font('level3')} }`,
  `p.recipients, .signature p { text-indent: 0; text-align: left; }`,
  `.attachments, .signature { margin-top: ${points(linePitch)}; }`,
  `table { width: 100%; border-collapse: collapse; ${font('tableText')} }`,
  'th, td { border: 1px solid #000; padding: 0.2em 0.5em; font-weight: normal; text-align: left; line-height: 1.6; }',
  `thead th, caption { ${font('tableHead')} text-align: center; }`,
  `caption { font-size: ${String(bodySize)}pt; }`,
  `table.header { ${font('headerTable')} }`,
  'table.header th { width: 5em; }',
].join('\n');

function font(face: FaceName): string {
  const { size } = nationalLayout.faces[face];
  return `font-family: ${cssFontFamily(nationalLayout.faces[face])}; font-size: ${points(size)}; font-weight: normal;`;
}

function points(length: Twips): string {
  return `${String(toPoints(length))}pt`;
}
