import { isMainThread, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../hosts/file';
import { Gate, type ThreadGates } from './gate';

/** zlib makes room in pieces of at least so many bytes. */
const LEAST_CHUNK = 64;

/** Decompresses with the zlib that Node carries, several times faster than a library in JavaScript. */
export const nodeInflate: Inflate = (compressed, size) => {
  gate.enter();
  try {
    const data = inflateRawSync(compressed, {
      // One byte of room shows data that goes on past its declared size, and one piece holds it all.
      maxOutputLength: size + 1,
      chunkSize: Math.max(size + 1, LEAST_CHUNK),
    });
    // A Buffer's slices share its memory; a plain view of the same bytes is copied when sliced.
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  } finally {
    gate.leave();
  }
};

/** Node aborts the whole process when a thread is ended between making a stream of zlib's and setting it up. */
const gate = gateOf(isMainThread ? null : workerData);

/** The command's own thread is ended by nobody. */
function gateOf(thread: ThreadGates | null): Gate {
  return new Gate(thread?.inflating);
}
