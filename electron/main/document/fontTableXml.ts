import { nationalLayout } from '../../../shared/document/layout.ts';
import { escapeXml } from './escapeXml.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Every face that the document names, with those that may stand in where it is not installed. */
export function fontTableXml(): string {
  const faces = new Map(Object.values(nationalLayout.faces).map((face) => [face.families[0], face]));
  const fonts = Array.from(faces.values(), ({ families: [name, ...others], generic }) => {
    const family = generic === 'serif' ? 'roman' : 'swiss';
    return [
      `<w:font w:name="${escapeXml(name)}">`,
      `<w:altName w:val="${escapeXml(others.join(','))}"/>`,
      // 86 is GB2312: it tells Word to look for a Chinese face.
      `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/>`,
      '</w:font>',
    ].join('');
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${namespace}>${fonts.join('')}</w:fonts>`;
}
