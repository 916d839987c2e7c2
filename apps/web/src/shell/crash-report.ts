import type { ActivatedRouteSnapshot, Router } from '@angular/router';
import { lastRequestId } from '../graphql/failure';

/** "contacts/:id": the route without what stands in it. */
function routeOf({ routeConfig, firstChild }: ActivatedRouteSnapshot): string {
  return [routeConfig?.path, firstChild && routeOf(firstChild)].filter(Boolean).join('/');
}

/** The file that the page was built into, which names the build. */
const build = (): string =>
  document.querySelector<HTMLScriptElement>('script[src*="main"]')?.src.split('/').pop() ?? '';

/** Where in the code it was, without the message: a message may quote what somebody wrote. */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').replace(error.message, '').split('\n');
  return lines.filter((line) => /^\s*at |@.*:\d+:\d+$/.test(line)).slice(0, 8);
}

/** A text to send to whoever looks after Heed: build, route, request, kind and place of the error, browser. */
export function reportOf(error: unknown, router: Router): string {
  return [
    `Heed ${build()}`,
    `Route: /${routeOf(router.routerState.snapshot.root)}`,
    `Request: ${lastRequestId() ?? '-'}`,
    `Error: ${error instanceof Error ? error.name : typeof error}`,
    ...placesOf(error),
    `At: ${new Date().toISOString()}`,
    `Browser: ${navigator.userAgent}`,
  ].join('\n');
}
