import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** One element of a part, with its attributes and children in order; text is a child named `#text`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** The parts of a .docx by their path in the package. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The root element of one part; throws when the package has no such part. */
export function docxTree(bytes: Uint8Array, path: string): XmlNode {
  const part = docxParts(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return xmlTree(part);
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

export function xmlTree(xml: string): XmlNode {
  const nodes: unknown = parser.parse(xml);
  const root = toNodes(nodes).find((node) => node.name !== '#text');
  if (root === undefined) throw new Error('no root element');
  return root;
}

function toNodes(parsed: unknown): readonly XmlNode[] {
  return Array.isArray(parsed) ? parsed.map(toNode) : [];
}

/** The parser gives each element as one key with its children, and `:@` with its attributes. */
function toNode(parsed: unknown): XmlNode {
  const entries = entriesOf(parsed);
  const [name = '', content] = entries.find(([key]) => key !== ':@') ?? [];
  const attributes = Object.fromEntries(
    entriesOf(entries.find(([key]) => key === ':@')?.[1]).map(([key, value]) => [key, String(value)]),
  );
  if (name === '#text') return { name, attributes, children: [], text: String(content) };
  const children = toNodes(content);
  return { name, attributes, children, text: children.map((child) => child.text).join('') };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** All elements of a name below a node, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first element that lies at a path of names below a node. */
export function findAt(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  const [name, ...rest] = names;
  if (node === undefined || name === undefined) return node;
  return findAt(
    node.children.find((child) => child.name === name),
    ...rest,
  );
}

/** The words of a paragraph or cell: text, line breaks and tabs, without codes of fields. */
export function wordsOf(node: XmlNode): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:tab') return '\t';
  return node.children.map(wordsOf).join('');
}

/** The paragraphs of a document in reading order, also those in tables. */
export function paragraphsOf(document: XmlNode): readonly XmlNode[] {
  return descendants(document, 'w:p');
}

/** The paragraph that holds these words; throws when there is none. */
export function paragraphWith(document: XmlNode, words: string): XmlNode {
  const paragraph = paragraphsOf(document).find((candidate) => wordsOf(candidate).includes(words));
  if (paragraph === undefined) throw new Error(`no paragraph with ${words}`);
  return paragraph;
}

/** An attribute of the first element at a path, such as `valueAt(run, ['w:rPr', 'w:sz'])`. */
export function valueAt(node: XmlNode, names: readonly string[], attribute = 'w:val'): string | undefined {
  return findAt(node, ...names)?.attributes[attribute];
}
