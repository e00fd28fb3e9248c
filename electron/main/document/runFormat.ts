import { isOnGrid, nationalLayout } from '../../../shared/document/layout.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { toHalfPoints } from '../../../shared/document/measures.ts';
import type { HalfPoints, Twips } from '../../../shared/document/measures.ts';
import { escapeXml } from './escapeXml.ts';

interface RunFormat {
  readonly family: string;
  readonly size: HalfPoints;
  readonly spacing: Twips | null;
}

/** How runs of a face are set; styles and runs say the same, so that text keeps its look in another document. */
export function runFormat(face: FaceName): RunFormat {
  const { families, size } = nationalLayout.faces[face];
  return {
    family: families[0],
    size: toHalfPoints(size),
    spacing: isOnGrid(face) ? nationalLayout.characterSpacing : null,
  };
}

/** A face as `w:rPr` of a style or a run; the hint keeps “ ” — … out of Latin faces. */
export function runPropertiesXml(face: FaceName): string {
  const { family, size, spacing } = runFormat(face);
  const name = escapeXml(family);
  return [
    '<w:rPr>',
    `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`,
    spacing === null ? '<w:spacing w:val="0"/>' : `<w:spacing w:val="${String(spacing)}"/>`,
    `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>`,
    '</w:rPr>',
  ].join('');
}
