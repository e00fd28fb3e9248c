/** The line that every part begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute; signs that no XML can hold are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the signs that XML 1.0 does not know
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  );
}

/** The same for an attribute, where a line end would become a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\r?\n/g, '&#10;');
}
