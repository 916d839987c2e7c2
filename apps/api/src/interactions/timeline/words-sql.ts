import { ANY_MONTH, MONTHS } from '@heed/domain';

const DIGITS = `'0123456789abcdefghijklmnopqrstuvwxyz'`;
const digit = (n: string) => `substr(${DIGITS}, ${n} + 1, 1)`;

/** SQL of the key of the month with a number (`monthNumberSql`), as `monthKey` of the domain gives it. */
export function monthKeySql(month: string): string {
  return `(${digit(`${month} / 36`)} || ${digit(`${month} % 36`)})`;
}

/** SQL of how many months after January 1970 an instant lies, in UTC; 0 for what lies before, the last one that has a key for what lies after. */
export function monthNumberSql(at: string): string {
  const part = (name: string) => `extract(${name} FROM ${at} AT TIME ZONE 'UTC')::int`;
  return `least(greatest((${part('year')} - 1970) * 12 + ${part('month')} - 1, 0), ${MONTHS - 1})`;
}

/** SQL of whether an interaction `i` holds what a query of the domain's `wordsQuery` asks for; an empty one asks for what nothing holds. */
export function holdsWords(query: string): string {
  return `i.words @@ replace(${query}, '${ANY_MONTH}', ${monthKeySql(monthNumberSql('i.occurred_at'))})::tsquery`;
}

/** SQL of the instant at which a month begins, in UTC, by its number. */
export function monthStartSql(month: string): string {
  return `((timestamp '1970-01-01' + make_interval(months => ${month})) AT TIME ZONE 'UTC')`;
}
