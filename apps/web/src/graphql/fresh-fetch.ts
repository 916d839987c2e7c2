type Send<Answer> = (input: RequestInfo | URL, init?: RequestInit) => Promise<Answer>;

/** How often one question is asked again: whoever changes things without a pause is answered all the same. */
const MOST_TIMES = 2;

/**
 * Asks again what a change has overtaken: an answer that was under way while a change was saved may not know of it yet,
 * and the client takes a question that is under way for a fresh one. Changes themselves are sent once.
 */
export function freshFetch<Answer>(send: Send<Answer>): Send<Answer> {
  let changes = 0;
  return async (input, init) => {
    if (isChange(init?.body)) {
      const answer = await send(input, init);
      changes += 1;
      return answer;
    }
    let known = changes;
    let answer = await send(input, init);
    for (let times = 0; changes !== known && times < MOST_TIMES; times += 1) {
      known = changes;
      answer = await send(input, init);
    }
    return answer;
  };
}

/** By the document: its kind comes first, behind a line with its name that the client may write. */
function isChange(body: unknown): boolean {
  return typeof body === 'string' && /"query":"(?:# \w+\\n)?mutation\b/.test(body);
}
