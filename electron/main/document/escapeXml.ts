const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or a quoted attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
