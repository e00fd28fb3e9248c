import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nationalLayout } from '../../shared/document/layout.ts';

/** What this machine lacks for laying out documents with LibreOffice, or null when it has all. */
export function missingForPages(): string | null {
  if (!answers('soffice', '--version')) return 'soffice is not installed';
  if (!answers('pdftotext', '-v')) return 'pdftotext is not installed';
  const fonts = spawnSync('fc-list', [standIn, 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout !== '' ? null : `${standIn} is not installed`;
}

function answers(command: string, option: string): boolean {
  return spawnSync(command, [option]).status === 0;
}

/** What stands at one height of a page, from left to right; lengths in points from the page's upper left corner. */
export interface OfficeLine {
  readonly text: string;
  readonly words: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** The lines of text on each page, as LibreOffice lays the document out with faces of the standard ones' advances. */
export function officePages(docx: Uint8Array): readonly (readonly OfficeLine[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pages-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, docx);
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontsConf(folder));
    // A profile of its own, so that an open office or another test does not stand in the way.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    const env = { ...process.env, FONTCONFIG_FILE: fonts };
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 120_000, env });
    execFileSync('pdftotext', ['-bbox', join(folder, 'report.pdf'), join(folder, 'report.xml')]);
    return toPages(readFileSync(join(folder, 'report.xml'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chinese characters of one em, letters and digits of half an em, as in 仿宋_GB2312 and the others. */
const standIn = 'Noto Sans Mono CJK SC';

function fontsConf(folder: string): string {
  const faces = new Set(Object.values(nationalLayout.faces).map(({ families: [family] }) => family));
  const replacements = Array.from(
    faces,
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<cachedir>${folder}/fonts</cachedir>${replacements.join('')}</fontconfig>`,
  ].join('');
}

interface Word {
  readonly text: string;
  readonly top: number;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
}

function toPages(xml: string): readonly (readonly OfficeLine[])[] {
  return xml
    .split(/<page [^>]*>/u)
    .slice(1)
    .map((page) => toLines(wordsOf(page)));
}

function wordsOf(page: string): readonly Word[] {
  const words = page.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/gu,
  );
  return Array.from(words, ([, xMin, yMin, xMax, yMax, text = '']) => ({
    text: plain(text),
    top: Number(yMin),
    middle: (Number(yMin) + Number(yMax)) / 2,
    left: Number(xMin),
    right: Number(xMax),
  }));
}

function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|amp);/gu, (sign) => signs[sign] ?? sign);
}

function toLines(words: readonly Word[]): readonly OfficeLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.middle - other.middle)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && word.middle - line[0].middle < 3) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((one, other) => one.left - other.left);
    return {
      text: sorted.map(({ text }) => text).join(''),
      words: sorted.map(({ text }) => text),
      top: Math.min(...sorted.map(({ top }) => top)),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
    };
  });
}
