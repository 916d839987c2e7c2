import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

interface Asked {
  readonly url: string;
  /** The session; null for a visitor. */
  readonly cookie: string | null;
  readonly kind: 'desktop' | 'mobile';
  /** Where the browser listens. */
  readonly port: number;
}

/** What one run of Lighthouse says: scores of 100, milliseconds, and what keeps a score below 100. */
export interface Look {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly missed: readonly string[];
}

/** Looks at a page as Lighthouse does: cold cache, throttled by simulation. @throws when it could not */
export async function look({ url, cookie, kind, port }: Asked): Promise<Look> {
  const lhr = await report({ url, cookie, kind, port });
  const { categories, audits, finalDisplayedUrl } = lhr;
  if (!finalDisplayedUrl.startsWith(url)) throw new Error(`${url} led to ${finalDisplayedUrl}.`);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  const judged = ['accessibility', 'best-practices'].flatMap((id) => categories[id]?.auditRefs ?? []);
  const missed = judged.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    lcp: Math.round(value('largest-contentful-paint')),
    cls: value('cumulative-layout-shift'),
    tbt: Math.round(value('total-blocking-time')),
    missed: missed.map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details ?? {}).slice(0, 600)}`),
  };
}

/** A busy machine now and then loses the beginning of the trace; Lighthouse itself asks to be run again then. */
async function report({ url, cookie, kind, port }: Asked, tries = 3): Promise<Result> {
  const config: Config | undefined = kind === 'desktop' ? desktopConfig : undefined;
  const flags = { port, onlyCategories: CATEGORIES, logLevel: 'error' as const };
  const run = await lighthouse(url, { ...flags, ...(cookie && { extraHeaders: { Cookie: cookie } }) }, config);
  if (run && !run.lhr.runtimeError) return run.lhr;
  if (tries > 1 && run?.lhr.runtimeError?.code === 'NO_NAVSTART') return report({ url, cookie, kind, port }, tries - 1);
  throw new Error(run?.lhr.runtimeError?.message ?? 'Lighthouse gave up.');
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
