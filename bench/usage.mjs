import { writeSync } from 'node:fs';

/** Tells on the third channel what the process has used: CPU time in µs, memory at its peak in MB. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: userCPUTime + systemCPUTime, megabytes: Math.round(maxRSS / 1024) }));
});
