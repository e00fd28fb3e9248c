import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What this machine lacks for laying out documents with LibreOffice, or null when it has all. */
export function missingForPages(): string | null {
  if (!answers('soffice', '--version')) return 'soffice is not installed';
  if (!answers('pdftotext', '-v')) return 'pdftotext is not installed';
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout !== '' ? null : 'no Chinese font is installed';
}

function answers(command: string, option: string): boolean {
  return spawnSync(command, [option]).status === 0;
}

/** The lines of text on each page, as LibreOffice lays the document out. */
export function officePages(docx: Uint8Array): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pages-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, docx);
    // A profile of its own, so that an open office or another test does not stand in the way.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 120_000 });
    const options = ['-bbox-layout', join(folder, 'report.pdf'), '-'];
    return toPages(execFileSync('pdftotext', options, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toPages(layout: string): readonly (readonly string[])[] {
  return contentsOf(layout, 'page').map((page) =>
    contentsOf(page, 'line').map((line) => contentsOf(line, 'word').join(' ')),
  );
}

function contentsOf(xml: string, element: string): readonly string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<${element}[ >][^>]*>([\\s\\S]*?)</${element}>`, 'gu')),
    ([, content]) => content ?? '',
  );
}
