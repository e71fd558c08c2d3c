import { BroadcastChannel, parentPort } from 'node:worker_threads';
import { deflateSync } from 'fflate';
import { nodeInflate } from '../../../src/cli/files/node-inflate';

/** What a thread does that end-unpacking.ts ends. */
function unpackWithoutEnd(): never {
  const packed = deflateSync(new TextEncoder().encode('绩效'));
  new BroadcastChannel('begun').postMessage(null);
  for (;;) nodeInflate(packed, 6);
}

parentPort!.on('message', unpackWithoutEnd);
