import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderDocx } from '../../../electron/main/document/renderDocx.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';
import { descendants, docxParts, docxTree, findAt, paragraphsOf, xmlTree } from '../../support/docxParts.ts';
import { aLongReport, longReportFigures } from '../../support/longReport.ts';

const document = composeReport(aLongReport(), longReportFigures()).document;

let parts: ReadonlyMap<string, string>;
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderDocx(document);
  parts = docxParts(bytes);
});

afterEach(() => {
  vi.useRealTimers();
});

/** The folder of a part and a path inside it, as one path of the package. */
function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

describe('the package of a .docx', () => {
  it('gives every part a content type and names no part that is not there', () => {
    const types = xmlTree(parts.get('[Content_Types].xml') ?? '');
    const extensions = descendants(types, 'Default').map((type) => type.attributes['Extension']);
    const named = descendants(types, 'Override').map((type) => type.attributes['PartName']?.slice(1) ?? '');
    expect(new Set(named).size).toBe(named.length);
    for (const part of named) expect(parts.has(part)).toBe(true);
    for (const part of parts.keys()) {
      const extension = part.split('.').at(-1);
      expect(named.includes(part) || extensions.includes(extension)).toBe(true);
    }
  });

  it('relates to parts that are there, under ids of their own', () => {
    const lists = [...parts].filter(([path]) => path.endsWith('.rels'));
    expect(lists.length).toBeGreaterThan(1);
    for (const [path, xml] of lists) {
      const relations = descendants(xmlTree(xml), 'Relationship').map(({ attributes }) => attributes);
      const ids = relations.map((relation) => relation['Id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const relation of relations)
        expect(parts.has(resolved(path.replace(/_rels\/[^/]*$/u, ''), relation['Target'] ?? ''))).toBe(true);
    }
  });

  it('refers only to relations and styles that exist', () => {
    const tree = docxTree(bytes, 'word/document.xml');
    const relations = descendants(docxTree(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const ids = relations.map((relation) => relation.attributes['Id']);
    for (const reference of descendants(tree, 'w:footerReference'))
      expect(ids).toContain(reference.attributes['r:id']);
    const styles = descendants(docxTree(bytes, 'word/styles.xml'), 'w:style');
    const names = styles.map((style) => style.attributes['w:styleId']);
    expect(new Set(names).size).toBe(names.length);
    for (const style of descendants(tree, 'w:pStyle')) expect(names).toContain(style.attributes['w:val']);
  });

  it('says whose the document is and when it was signed, and names no program', () => {
    const core = docxTree(bytes, 'docProps/core.xml');
    const texts = Object.fromEntries(core.children.map((property) => [property.name, property.text]));
    expect(texts).toEqual({
      'dc:title': '云岭区城市管理局关于2025年法治政府建设情况的报告',
      'dc:creator': '云岭区城市管理局',
      'cp:keywords': '法治政府建设；年度报告',
      'cp:lastModifiedBy': '云岭区城市管理局',
      'dcterms:created': '2026-03-16T00:00:00Z',
      'dcterms:modified': '2026-03-16T00:00:00Z',
    });
    for (const xml of parts.values()) expect(xml).not.toMatch(/un-named|dolanmiu|<Application>/iu);
  });

  it('uses no theme fonts', () => {
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'])
      expect(parts.get(part)).not.toMatch(/Theme=/u);
  });

  it('is the same file whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T08:00:00Z') });
    expect(Buffer.from(await renderDocx(document)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('unusual documents', () => {
  it('have a paragraph at their end also after a table and without any text', async () => {
    const bare = { title: null, signature: null };
    for (const report of [
      aReport({ ...bare, blocks: [] }),
      aReport({ ...bare, blocks: [aTable(['列'], [['格']])] }),
      aReport({ ...bare, blocks: [], header: aHeader() }),
    ]) {
      const tree = docxTree(await renderDocx(composeReport(report, []).document), 'word/document.xml');
      expect(findAt(tree, 'w:body')?.children.at(-2)?.name).toBe('w:p');
    }
  });

  it('without a date say nothing about time', async () => {
    const unsigned = composeReport(aReport({ signature: null }), []).document;
    const core = docxParts(await renderDocx(unsigned)).get('docProps/core.xml');
    expect(core).not.toContain('dcterms:created');
  });

  it('hold rare characters and marks of XML', async () => {
    const report = aReport({ title: 'A&B<“”>', blocks: [aHeading('𠮷村'), aParagraph(']]>\u0000&amp;')] });
    const rendered = await renderDocx(composeReport(report, []).document);
    const words = paragraphsOf(docxTree(rendered, 'word/document.xml')).map(({ text }) => text);
    expect(words).toContain('一、𠮷村');
    expect(docxParts(rendered).get('docProps/core.xml')).toContain('<dc:title>A&amp;B&lt;“”&gt;</dc:title>');
  });

  it('with thousands of paragraphs are written, too', async () => {
    const blocks = Array.from({ length: 3000 }, (_, index) => aParagraph(`第${String(index)}段。`));
    const rendered = await renderDocx(composeReport(aReport({ blocks }), []).document);
    expect(paragraphsOf(docxTree(rendered, 'word/document.xml')).length).toBeGreaterThan(3000);
  });
});
