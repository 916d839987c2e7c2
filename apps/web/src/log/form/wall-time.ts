const two = (number: number) => String(number).padStart(2, '0');

/** An instant as a `datetime-local` input takes it, in the zone of this device. */
export function toWall(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant that a `datetime-local` input means on this device; null when it is not complete. */
export function fromWall(wall: string): string | null {
  const at = new Date(wall);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A day from `from`, at an hour of this device's day, as an instant. */
export function dayAt(from: Date, days: number, hour: number): string {
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hour).toISOString();
}

/** The end of the working day on a day, or of the day itself when that hour has passed, as an instant. */
export function dueOn(from: Date, days: number): string {
  const evening = dayAt(from, days, 17);
  if (Date.parse(evening) > from.getTime()) return evening;
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 23, 59).toISOString();
}
