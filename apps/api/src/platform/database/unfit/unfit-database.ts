/** The database that was named cannot be used as it is. The message tells the operator what is wrong and what to do. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
}
