/* eslint-disable @typescript-eslint/no-non-null-assertion -- a place is below the length, and a byte has its entry in each table */
/** Four tables, so that four bytes are taken at a time. */
const TABLES = makeTables();

/** The CRC-32 of bytes, as zip entries carry it; an unsigned 32-bit integer. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  const fours = bytes.length & ~3;
  let crc = 0xffffffff;
  let i = 0;
  for (; i < fours; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = one[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What 0 to 255 come to when one byte follows them, then two, three, four. */
function makeTables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[n] = value;
  }
  const next = (table: Uint32Array) => table.map((value) => first[value & 0xff]! ^ (value >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
