/** Runs `work` while no other tab of this app holds `name`; where the browser has no locks, at once. */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request(name, work);
}
