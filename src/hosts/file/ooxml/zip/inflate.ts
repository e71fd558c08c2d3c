import { Inflate as InflateStream, inflateSync } from 'fflate';

/**
 * Decompresses raw deflate data of which `size` bytes were declared. It throws when the data is
 * broken, and as soon as it goes on past its size: a lying size must cost neither time nor memory.
 */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

/** Above this many compressed bytes the output is counted while it grows. */
const STEP = 64 * 1024;

/** The way that works everywhere; a program that has a faster one hands it over. */
export const inflate: Inflate = (compressed, size) =>
  compressed.length <= STEP ? inflateAtOnce(compressed, size) : inflateInSteps(compressed, size);

function inflateAtOnce(compressed: Uint8Array, size: number): Uint8Array {
  // One byte of room shows data that goes on past its declared size.
  return inflateSync(compressed, { out: new Uint8Array(size + 1) });
}

function inflateInSteps(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new InflateStream((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('inflates past its declared size');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    const end = Math.min(at + STEP, compressed.length);
    stream.push(compressed.subarray(at, end), end === compressed.length);
  }
  return out.subarray(0, filled);
}
