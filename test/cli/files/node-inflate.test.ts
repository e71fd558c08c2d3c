import { deflateSync } from 'fflate';
import { nodeInflate } from '../../../src/cli/files/node-inflate';
import { Package } from '../../../src/hosts/file';
import { richPackage, richParts } from '../../hosts/file/ooxml/rich-package';

const PLAIN = new TextEncoder().encode('绩效自评表'.repeat(5000));
const PACKED = deflateSync(PLAIN);

test('unpacks every part of a workbook as the page does', () => {
  const bytes = richPackage();
  const pack = Package.open(bytes, undefined, nodeInflate);
  expect(pack.names()).toEqual(Package.open(bytes).names());
  for (const [name, content] of Object.entries(richParts())) {
    expect(Buffer.from(pack.bytes(name)).equals(content)).toBe(true);
  }
});

test('gives bytes of its own, no window into those of others', () => {
  const data = nodeInflate(PACKED, PLAIN.length);
  expect(Buffer.isBuffer(data)).toBe(false);
  expect(Buffer.from(data).equals(PLAIN)).toBe(true);
});

test.each([
  ['data cut off', PACKED.subarray(0, PACKED.length - 10), PLAIN.length],
  ['data that is none', new Uint8Array([0xff, 0xff, 0xff]), 10],
  ['data that goes on far past its declared size', PACKED, 100],
])('%s is refused', (_case, packed, size) => {
  expect(() => nodeInflate(packed, size)).toThrow();
});

test('an empty part is empty', () => {
  expect(nodeInflate(deflateSync(new Uint8Array()), 0)).toHaveLength(0);
});
