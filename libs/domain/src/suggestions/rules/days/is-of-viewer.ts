import type { SnapshotPlan } from '../../further-facts';
import type { Sight } from '../../rule';

/** Whether the viewer takes part in it: to prepare or write down a colleague's conversation is the colleague's. */
export function isOfViewer({ memberIds = [] }: SnapshotPlan, { setting }: Sight): boolean {
  const { memberId } = setting.viewer;
  return memberId !== null && memberIds.includes(memberId);
}
