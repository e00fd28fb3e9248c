import { readFileSync } from 'node:fs';

/**
 * The most memory that this program has held. Linux's maxRSS counts what the parent held when it started us; the high
 * mark in /proc is the program's own.
 */
export function peakMebibytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kibibytes) / 1024;
}
