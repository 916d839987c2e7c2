/** Places instants between `from` and `to` evenly from `left` to `right`. */
export function scaleTime(from: Date, to: Date, left: number, right: number): (at: Date) => number {
  const span = Math.max(to.getTime() - from.getTime(), 1);
  return (at) => left + ((at.getTime() - from.getTime()) / span) * (right - left);
}

/** The firsts of the months between two instants, in the reader's zone. */
export function monthStarts(from: Date, to: Date): Date[] {
  const starts: Date[] = [];
  for (
    let at = new Date(from.getFullYear(), from.getMonth() + 1, 1);
    at < to;
    at = new Date(at.getFullYear(), at.getMonth() + 1, 1)
  ) {
    starts.push(at);
  }
  return starts;
}
