import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../imports/record';

/** A bar at a terminal; elsewhere a line every few seconds. */
export interface Bar {
  update: Progress;
  stop(): void;
}

const QUIET_MS = 5_000;
/** With what stands beside it a line of less than 80. */
const BAR_COLUMNS = 20;

/** A bar over the bytes of a file, with the rate in records a second and the time left. */
export function progressBar(what: string, bytes: number): Bar {
  const started = Date.now();
  const format = `${what} {bar} {percentage}% | {records} records | {rate}/s | {left} s left`;
  const quiet = { clearOnComplete: true, noTTYOutput: true, notTTYSchedule: QUIET_MS };
  // Ctrl-C ends the import at once, and the terminal's own way of wrapping lines is left alone.
  const options = { format, barsize: BAR_COLUMNS, gracefulExit: false, linewrap: true, ...quiet };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(Math.max(bytes, 1), 0, { records: 0, rate: 0, left: '?' });
  return {
    update: ({ records, bytes: read }) => {
      const seconds = Math.max((Date.now() - started) / 1000, 0.001);
      const left = Math.ceil((seconds * Math.max(bytes - read, 0)) / Math.max(read, 1));
      bar.update(Math.min(read, bytes), { records, rate: Math.round(records / seconds), left });
    },
    stop: () => bar.stop(),
  };
}
