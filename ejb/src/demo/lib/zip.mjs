// Office files are zips; these make two runs give the same bytes.
import JSZip from 'jszip';

/** A day in the document's year: the only date the files carry. */
export function writtenOn(doc) {
  return new Date(Date.UTC(Number(doc.year), 2, 1, 9, 0, 0));
}

/** An office file again, with every date in it set to the document's own, its parts stamped alike and its slides in Dutch. */
export async function stamped(bytes, doc) {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  const iso = writtenOn(doc).toISOString().replace('.000', '');
  for (const name of Object.keys(from.files).filter((file) => !from.files[file].dir)) {
    let content = await from.files[name].async('nodebuffer');
    if (name === 'docProps/core.xml') {
      content = Buffer.from(content.toString('utf8').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${iso}`));
    }
    if (/^ppt\/.*\.xml$/.test(name)) content = Buffer.from(content.toString('utf8').replace(/lang="en-US"/g, 'lang="nl-NL"'));
    add(to, name, content, doc);
  }
  return packed(to);
}

export function add(zip, name, content, doc, options = {}) {
  zip.file(name, content, { date: writtenOn(doc), createFolders: false, ...options });
}

export function packed(zip) {
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' });
}

export function xml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
