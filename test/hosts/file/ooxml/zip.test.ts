import { Unzip, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/file/ooxml/zip/crc32';
import { FileHost } from '../../../../src/hosts/file';
import { changedParts, FORM_PART, richParts } from './rich-package';
import { writeTo } from './write-to';

/** A zip as programs write it that cannot go back: sizes follow the data in descriptors. */
function streamedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, data] of Object.entries(parts)) {
    const file = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(data, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

test('a streamed zip with data descriptors is read, patched and copied entry by entry', async () => {
  const original = streamedZip(richParts());
  const { bytes } = await writeTo(original, { G4: 1 });
  expect(changedParts(original, bytes)).toEqual([FORM_PART]);
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(original)));
});

test('a patched file can be patched again', async () => {
  const original = streamedZip(richParts());
  const once = await writeTo(original, { G4: 1 });
  const twice = await writeTo(once.bytes, { F5: 2 }, { marks: { H4: 'reason-missing' } });
  const sheet = await FileHost.open(twice.bytes, { name: 't' }).read();
  expect(sheet.cell({ row: 3, column: 6 }).value).toBe(1);
  expect(sheet.cell({ row: 4, column: 5 }).value).toBe(2);
});

test('checksums are those of the CRC-32 standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('names with backslashes come out with slashes', async () => {
  const parts = Object.entries(richParts()).map(([name, data]) => [
    name.replace(/\//g, '\\'),
    data,
  ]);
  const original = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
  const { bytes } = await writeTo(original, { G4: 1 });
  const names = Object.keys(unzipSync(bytes));
  expect(names.filter((name) => name.includes('\\'))).toEqual([]);
  expect(names.sort()).toEqual(Object.keys(richParts()).sort());
  expect(namesAsTheyCome(bytes).sort()).toEqual(names);
});

/** The names before the parts, which a program reads that does not wait for the list at the end. */
function namesAsTheyCome(bytes: Uint8Array): string[] {
  const names: string[] = [];
  new Unzip(({ name }) => names.push(name)).push(bytes, true);
  return names;
}

test('a backslash that is half a Chinese character stays', async () => {
  const part = 'xl/media/A\\.png';
  const original = zipSync({ ...richParts(), [part]: new Uint8Array([1, 2, 3]) });
  const { bytes } = await writeTo(inGbk(original, part), { G4: 1 });
  const at = (name: Buffer) => Buffer.from(bytes).indexOf(name);
  expect(at(Buffer.from([0xd5, 0x5c, 0x2e]))).toBeGreaterThan(0);
  expect(at(Buffer.from([0xd5, 0x2f, 0x2e]))).toBe(-1);
});

/** The A of a name, wherever it stands, made the first half of 誠, whose second is the backslash. */
function inGbk(zip: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    bytes[at + name.indexOf('A')] = 0xd5;
  }
  return bytes;
}
