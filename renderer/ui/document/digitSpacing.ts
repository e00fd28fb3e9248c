import { cssFontFamily, isOnGrid, nationalLayout, type FaceName } from '../../../shared/document/layout.ts';
import { toPoints } from '../../../shared/document/measures.ts';

const digits = '0123456789';

/**
 * The letter-spacing, in points, with which digits of a face are half an em wide each, as in the standard's faces:
 * where another face stands in for one, its digits are closed up so that the line ends where it will in print.
 */
export function digitSpacing(face: FaceName): number {
  const { faces, characterSpacing } = nationalLayout;
  const size = toPoints(faces[face].size);
  const drawn = widthOfDigits(cssFontFamily(faces[face])) * size;
  const spacing = isOnGrid(face) ? toPoints(characterSpacing) : 0;
  return spacing + size / 2 - drawn;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Of one digit, in ems; half an em where it cannot be measured. */
function widthOfDigits(family: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return 0.5;
  canvas.font = `100px ${family}`;
  return canvas.measureText(digits).width / digits.length / 100;
}
