/** What the browser's storage answers; `otherwise` where it keeps nothing (private windows, a full disk). */
export async function onDevice<Result, Otherwise>(
  work: () => Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
