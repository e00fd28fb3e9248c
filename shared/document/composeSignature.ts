import type { Signature } from '../domain/report.ts';
import type { IsoDate } from '../domain/year.ts';
import { characterWidth } from './characterWidth.ts';
import { cleanText } from './cleanText.ts';
import type { DocumentBlock } from './documentModel.ts';
import { nationalLayout } from './layout.ts';

/** 署名 and 成文日期 as GB/T 9704 7.3.5.2 places them where no seal is set. */
export function composeSignature(signature: Signature | null): readonly DocumentBlock[] {
  const organisation = cleanText(signature?.organisation ?? '').trim();
  if (signature === null || organisation === '') return [];
  const date = printDate(signature.date);
  return [{ kind: 'signature', organisation, date, ...signatureIndents(organisation, date) }];
}

/** A date as documents print it, without padding zeros: 2026年3月6日. */
function printDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/**
 * The 署名 ends two characters before the right edge and the date starts two characters after the 署名 does;
 * a date longer than the 署名 ends two characters before the edge instead and moves the 署名 left.
 */
function signatureIndents(
  organisation: string,
  date: string,
): { readonly organisationIndent: number; readonly dateIndent: number } {
  const { charactersPerLine, indent } = nationalLayout;
  const dateIsLonger = characterWidth(date) > characterWidth(organisation);
  const widest = Math.max(0, charactersPerLine - indent - characterWidth(dateIsLonger ? date : organisation));
  const organisationIndent = dateIsLonger ? Math.max(0, widest - indent) : widest;
  return { organisationIndent, dateIndent: organisationIndent + indent };
}
