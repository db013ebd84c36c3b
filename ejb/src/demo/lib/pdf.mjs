// A document as PDF: printed by headless Chromium (tagged, fonts embedded and subset), its properties set afterwards.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { toPrintHtml } from './html.mjs';
import { steadyIds } from './pdf-ids.mjs';
import { byline } from './vocabulary.mjs';
import { writtenOn } from './zip.mjs';

export async function toPdf(doc) {
  const folder = mkdtempSync(join(tmpdir(), 'vipez-pdf-'));
  try {
    const source = join(folder, 'source.html');
    const printed = join(folder, 'printed.pdf');
    writeFileSync(source, toPrintHtml(doc));
    execFileSync(process.env.CHROMIUM ?? 'chromium', [
      '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--generate-pdf-document-outline',
      `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${printed}`, pathToFileURL(source).href,
    ], { stdio: 'ignore', timeout: 60_000 });
    return await withProperties(readFileSync(printed), doc);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chromium sets neither author nor a date of our choosing; fixed ones keep two runs alike. */
async function withProperties(bytes, doc) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(doc.title, { showInWindowTitleBar: true });
  pdf.setAuthor(doc.authors.join(', '));
  pdf.setSubject(byline(doc));
  pdf.setKeywords(doc.themes);
  pdf.setLanguage(doc.language);
  pdf.setCreator('VIP-EZ');
  pdf.setCreationDate(writtenOn(doc));
  pdf.setModificationDate(writtenOn(doc));
  steadyIds(pdf);
  return pdf.save();
}
