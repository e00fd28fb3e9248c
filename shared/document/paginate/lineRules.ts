import { nationalLayout, type Layout } from '../layout.ts';
import { standardAdvance, type Advance } from './advance.ts';

/** By what the lines of a document are set. */
export interface LineRules {
  readonly layout: Layout;
  readonly advance: Advance;
  /** Whether one mark may stand beyond the edge of a full line. */
  readonly marksHang: boolean;
  /** Between Chinese and Latin letters or digits, in ems. */
  readonly latinGap: number;
  /** Whether the last character before another script or face goes without the character spacing. */
  readonly spacingEndsWithScript: boolean;
  /** Whether a number or word right behind ，。、）》” stays in its line, so that the line before ends earlier. */
  readonly wordsFollowMarks: boolean;
}

/** As Word and WPS print the .docx: they follow what it says about marks at line ends and about gaps. */
export const wordRules: LineRules = {
  layout: nationalLayout,
  advance: standardAdvance,
  marksHang: true,
  latinGap: 0,
  spacingEndsWithScript: false,
  wordsFollowMarks: false,
};

/**
 * As LibreOffice prints the .docx: it reads w:overflowPunct the other way round, so that no mark hangs, and it does
 * not read w:autoSpaceDE and w:autoSpaceDN, so that numbers stand off by a fifth of their size. It measures each
 * stretch of one script for itself, and never begins a line with a number that follows a comma.
 */
export const libreOfficeRules: LineRules = {
  ...wordRules,
  marksHang: false,
  latinGap: 0.2,
  spacingEndsWithScript: true,
  wordsFollowMarks: true,
};
