import type { HeadingLevel } from '../../../../shared/domain/block.ts';

type Attributes = Readonly<Record<string, string>>;

/** Levels that the style sheet of the markup gives to its classes: Word names the outline level only there. */
export type ClassLevels = ReadonlyMap<string, HeadingLevel>;

/** The outline levels in a style sheet, by class. */
export function classLevels(css: string): ClassLevels {
  const levels = new Map<string, HeadingLevel>();
  for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const level = outlineLevel(rules);
    if (level === null) continue;
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/gu)) levels.set(name, level);
  }
  return levels;
}

/** The heading level that an element itself claims: by its name, its outline level or its class; null for text. */
export function headingLevel(
  name: string,
  attributes: Attributes,
  classes: ClassLevels,
): HeadingLevel | null {
  const own = outlineLevel(attributes['style'] ?? '');
  if (own !== null) return own;
  const byName = /^h([1-6])$/u.exec(name)?.[1];
  if (byName !== undefined) return levelOf(Number(byName));
  const found = classNames(attributes).find((each) => classes.has(each));
  return found === undefined ? null : (classes.get(found) ?? null);
}

function outlineLevel(style: string): HeadingLevel | null {
  const level = /mso-outline-level\s*:\s*(\d)/iu.exec(style)?.[1];
  return level === undefined ? null : levelOf(Number(level));
}

function levelOf(level: number): HeadingLevel | null {
  if (level === 1 || level === 2 || level === 3) return level;
  return level >= 4 && level <= 6 ? 4 : null;
}

function classNames(attributes: Attributes): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/u);
}

/** True for what a reader never sees. */
export function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'] ?? '';
  return (
    attributes['hidden'] !== undefined ||
    /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/iu.test(style)
  );
}

/** True for the number or bullet that Word and WPS type before a list item. */
export function isListMarker(attributes: Attributes): boolean {
  return /mso-list\s*:\s*ignore/iu.test(attributes['style'] ?? '');
}

/** True for the remarks that Word puts behind the text. */
export function isCommentList(attributes: Attributes): boolean {
  return /mso-element\s*:\s*comment/iu.test(attributes['style'] ?? '');
}
