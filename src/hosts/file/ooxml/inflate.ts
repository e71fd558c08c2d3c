import { Inflate, inflateSync } from 'fflate';
import { damaged } from './workbook-error';

/** Above this many compressed bytes the output is counted while it grows. */
const STEP = 64 * 1024;

/**
 * Decompresses deflate data whose size was declared beforehand. No more than the declared bytes are
 * ever kept, and work stops one step after they are exceeded, so a lying size costs nothing.
 * @throws WorkbookError `damaged` when the data is not what was declared
 */
export function inflate(compressed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return compressed.length <= STEP
      ? inflateAtOnce(compressed, size, name)
      : inflateInSteps(compressed, size, name);
  } catch (error) {
    if (error instanceof Error && 'detail' in error) throw error;
    throw damaged(`${name}: ${String(error)}`);
  }
}

function inflateAtOnce(compressed: Uint8Array, size: number, name: string): Uint8Array {
  // One byte of room shows data that goes on past its declared size.
  const data = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  if (data.length !== size) throw damaged(`${name}: inflates to another size than declared`);
  return data;
}

function inflateInSteps(compressed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(`${name}: inflates past its declared size`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    const end = Math.min(at + STEP, compressed.length);
    stream.push(compressed.subarray(at, end), end === compressed.length);
  }
  if (filled !== size) throw damaged(`${name}: inflates to another size than declared`);
  return out;
}
