import { type Signal, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

/** The path, query and fragment of the page that is shown. Call where injection is allowed. */
export function currentAddress(): Signal<string> {
  const router = inject(Router);
  const arrivals = router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map(({ urlAfterRedirects }) => urlAfterRedirects),
  );
  return toSignal(arrivals, { initialValue: router.url });
}
