/** A text as Chinese Windows writes it. Signs outside GBK's two bytes are not known here. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => CODES.get(sign) ?? unknown(sign)));
}

/** The platform decodes only, so the table is read backwards. */
const CODES = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let byte = 0; byte < 0x80; byte++) CODES.set(String.fromCharCode(byte), [byte]);
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    CODES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

function unknown(sign: string): never {
  throw new RangeError(`${sign} is not in GBK`);
}
