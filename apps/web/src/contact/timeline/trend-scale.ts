import { fromWall, toWall } from '../../ui/wall-time';

/** Places instants between `from` and `to` evenly from `left` to `right`. */
export function scaleTime(from: Date, to: Date, left: number, right: number): (at: Date) => number {
  const span = Math.max(to.getTime() - from.getTime(), 1);
  return (at) => left + ((at.getTime() - from.getTime()) / span) * (right - left);
}

/** The firsts of the months between two instants, by the reader's clocks. */
export function monthStarts(from: Date, to: Date): Date[] {
  const [year = 0, month = 0] = toWall(from).split('-').map(Number);
  const first = (ahead: number) =>
    new Date(fromWall(`${new Date(Date.UTC(year, month - 1 + ahead)).toISOString().slice(0, 10)}T00:00`) ?? to);
  const starts: Date[] = [];
  for (let ahead = 1; first(ahead) < to; ahead += 1) starts.push(first(ahead));
  return starts;
}
