/** Whose hours a person's clock goes by: their own as they told us, or the workspace's read in their zone. */
export const CLOCK_SOURCES = ['PREFERENCE', 'WORKSPACE_HOURS'] as const;
export type ClockSource = (typeof CLOCK_SOURCES)[number];
