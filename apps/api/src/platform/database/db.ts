/** One transaction's connection: one awaited statement at a time, in the order they were asked for. */
export interface Db {
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]>;
}
