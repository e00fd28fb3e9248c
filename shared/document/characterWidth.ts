/** The width of a text in full-width characters; letters, digits and half-width marks count as half. */
export function characterWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}

function isHalfWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20 && code <= 0x24f;
}
