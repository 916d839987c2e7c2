import type { Page, Request } from '@playwright/test';

interface Sent {
  readonly query?: string;
}

function documentOf(request: Request): string {
  const sent: Sent = request.postDataJSON() ?? {};
  return sent.query ?? '';
}

const isGraphql = (request: Request): boolean => new URL(request.url()).pathname === '/graphql';

/** The GraphQL documents that the page sends from now on, but for these. */
export function requestsOf(page: Page, without = /^$/): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (isGraphql(request) && !without.test(documentOf(request))) sent.push(documentOf(request));
  });
  return sent;
}

/** Every answer of the server comes `milliseconds` late from now on. */
export async function slowServer(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

/** Requests that carry this mutation do not arrive, until `mend` is called; answers how many were tried. */
export async function brokenServer(page: Page, mutation: string): Promise<{ tries(): number; mend(): void }> {
  let [tries, broken] = [0, true];
  await page.route('**/graphql', async (route) => {
    const wanted = documentOf(route.request()).includes(mutation);
    if (wanted) tries += 1;
    await (wanted && broken ? route.abort('connectionreset') : route.continue());
  });
  return { tries: () => tries, mend: () => void (broken = false) };
}
