import { hostname } from 'node:os';
import { thrownCode } from '../../sheet';

/** This machine in a few letters, for names of files that several machines may share. */
export function hostMark(host = hostname()): string {
  let sum = 0;
  for (let i = 0; i < host.length; i++) sum = (Math.imul(sum, 31) + host.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}

/** Whether a process of this machine is there. One of another user may not be asked, which tells that it is. */
export function isRunning(pid: number): boolean {
  try {
    // signal 0 only asks
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return thrownCode(error) === 'EPERM';
  }
}
