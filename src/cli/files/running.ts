import { readFileSync } from 'node:fs';
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

/**
 * When a process of this machine began, as a mark that no other process of its number has; null where
 * the system does not tell.
 */
export function beginningOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name, in brackets, may hold spaces and brackets of its own
    const behindName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const began = behindName[TICKS_AT_START];
    return began === undefined ? null : `${boot} ${began}`;
  } catch {
    return null;
  }
}

/** The 22nd field of the file is the 20th behind the name. */
const TICKS_AT_START = 19;
