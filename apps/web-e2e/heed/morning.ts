/** The morning at which the pictures are taken: yesterday at 8:20 UTC. */
export const MORNING = new Date(new Date(Date.now() - 86_400_000).setUTCHours(8, 20, 0, 0));

/** That many minutes before that morning, to five minutes; what is negative lies after it. */
export const before = (minutes: number): string =>
  new Date(Math.round((MORNING.getTime() - minutes * 60_000) / 300_000) * 300_000).toISOString();
