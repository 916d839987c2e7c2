/** Reads many things at once; what is not found is left out. */
type ReadMany<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Of what the rows of an answer ask for one by one, one question: whatever is asked for before it is put is asked together.
 * Nothing is remembered, so that what a mutation wrote is seen afterwards.
 */
export class Batch<Value> {
  private asked: { readonly ids: Set<string>; readonly answer: Promise<ReadonlyMap<string, Value>> } | null = null;

  constructor(private readonly read: ReadMany<Value>) {}

  /** Null when there is none of this id. */
  async load(id: string): Promise<Value | null> {
    this.asked ??= this.open();
    this.asked.ids.add(id);
    return (await this.asked.answer).get(id) ?? null;
  }

  private open(): { ids: Set<string>; answer: Promise<ReadonlyMap<string, Value>> } {
    const ids = new Set<string>();
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.asked = null;
      return this.read([...ids]);
    });
    return { ids, answer };
  }
}
