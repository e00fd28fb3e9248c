import { Parser } from 'htmlparser2';
import type { HeadingLevel } from '../../../../shared/domain/block.ts';
import { lineCollector } from './lineCollector.ts';
import { classLevels, headingLevel, isCommentList, isHidden, isListMarker } from './markupStyle.ts';
import { type PastedLine, type PasteLosses, pasteLimits } from './pasted.ts';

/** What markup says, line by line, and what of it is no text. */
export interface ReadMarkup extends Pick<PasteLosses, 'images' | 'scripts' | 'comments'> {
  readonly lines: readonly PastedLine[];
}

/**
 * The paragraphs and tables of a clipboard's HTML; nothing of it is run, loaded or shown. Null when it is nested too
 * deeply to be anybody's text.
 */
export function readMarkup(html: string): ReadMarkup | null {
  const reader = markupReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  // In pieces, so that reading ends soon after the reader has had enough.
  for (let from = 0; from < html.length; from += piece) {
    parser.write(html.slice(from, from + piece));
    if (reader.isTooDeep()) return null;
  }
  parser.end();
  return reader.result();
}

const piece = 4096;

const images = wordSet('img v:imagedata svg canvas picture image');
const programs = wordSet('script iframe object embed video audio applet');
const unseen = wordSet(
  'head style title meta link xml template noscript map math del select textarea button input option',
);
/** They hold nothing, so that no end of them is awaited. */
const voids = wordSet('img v:imagedata embed meta link input br hr col wbr area base source track param');
const blocks = wordSet(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote section article main aside header footer nav pre ' +
    'address figure figcaption center fieldset form table caption thead tbody tfoot tr td th hr br body html',
);

interface OpenElement {
  readonly name: string;
  readonly level: HeadingLevel | null;
  readonly isUnseen: boolean;
  readonly isMarker: boolean;
}

type Attributes = Readonly<Record<string, string>>;

interface MarkupReader {
  readonly onopentag: (name: string, attributes: Attributes) => void;
  readonly onclosetag: (name: string) => void;
  readonly ontext: (text: string) => void;
  readonly isTooDeep: () => boolean;
  readonly result: () => ReadMarkup;
}

/** Hears a parser's events and keeps what a reader of the page would see. */
function markupReader(): MarkupReader {
  const open: OpenElement[] = [];
  const collector = lineCollector();
  const losses = { images: 0, scripts: 0, comments: 0 };
  const classes = new Map<string, HeadingLevel>();
  let styleSheet = '';
  let isTooDeep = false;
  const isUnseen = (): boolean => open.at(-1)?.isUnseen === true;
  const level = (): HeadingLevel | null => open.findLast((element) => element.level !== null)?.level ?? null;
  return {
    onopentag(name, attributes) {
      if (isTooDeep) return;
      const isShown = !isUnseen();
      if (isShown) countLoss(name, attributes, losses);
      if (isShown && blocks.has(name)) {
        collector.endLine(level());
        collector.open(name, attributes);
      }
      if (voids.has(name)) return;
      open.push({
        name,
        level: headingLevel(name, attributes, classes),
        isUnseen: !isShown || isLeftOut(name, attributes),
        isMarker: open.at(-1)?.isMarker === true || isListMarker(attributes),
      });
      isTooDeep = open.length > pasteLimits.depth;
    },
    onclosetag(name) {
      if (voids.has(name)) return;
      if (name === 'style') for (const [key, value] of classLevels(styleSheet)) classes.set(key, value);
      if (name === 'style') styleSheet = '';
      if (blocks.has(name) && !isUnseen()) collector.close(name, level());
      open.pop();
    },
    ontext(text) {
      const element = open.at(-1);
      if (element?.name === 'style') styleSheet += text;
      else if (element?.isUnseen === true) return;
      else if (element?.isMarker === true) collector.addMarker(text);
      else collector.addText(text);
    },
    isTooDeep: () => isTooDeep,
    result() {
      collector.endLine(null);
      return { lines: collector.lines(), ...losses };
    },
  };
}

function countLoss(
  name: string,
  attributes: Attributes,
  losses: { images: number; scripts: number; comments: number },
): void {
  if (images.has(name)) losses.images += 1;
  else if (programs.has(name)) losses.scripts += 1;
  else if (isCommentList(attributes)) losses.comments += 1;
}

function isLeftOut(name: string, attributes: Attributes): boolean {
  if (images.has(name) || programs.has(name) || unseen.has(name)) return true;
  return isHidden(attributes) || isCommentList(attributes);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
