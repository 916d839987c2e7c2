import { Injectable, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

/** The path of the page: a route with `data: { pane: true }` opens something beside it and is no page of its own. */
function pathOf(route: ActivatedRouteSnapshot | null): string {
  if (route === null || route.data['pane'] === true) return '';
  return [...route.url.map(({ path }) => path), pathOf(route.firstChild)].join('/');
}

/**
 * Moves focus to the page's heading after a change of route, so that a screen reader says where we are. The heading
 * may come later than the route (a contact's name). A first load keeps the browser's focus.
 */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private path: string | null = null;
  private awaited = false;

  constructor() {
    const router = inject(Router);
    // The first heading may be drawn only after the navigation that brought it has ended.
    if (router.navigated) this.path = pathOf(router.routerState.snapshot.root);
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(() => pathOf(router.routerState.snapshot.root)),
        takeUntilDestroyed(),
      )
      .subscribe((path) => this.move(path));
  }

  /** Called by a heading that has just been drawn. */
  headingIsThere(heading: HTMLElement): void {
    if (!this.awaited) return;
    this.awaited = false;
    const busy = document.activeElement?.matches('input,textarea,select,dialog *');
    if (!busy) heading.focus({ preventScroll: true });
  }

  private move(path: string): void {
    const moved = this.path !== null && this.path !== path;
    this.path = path;
    if (!moved) return;
    this.awaited = true;
    document.documentElement.scrollTop = 0;
    setTimeout(() => {
      const heading = document.querySelector<HTMLElement>('h1[tabindex]');
      if (heading) this.headingIsThere(heading);
    });
  }
}
