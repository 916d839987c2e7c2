import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Whether the composer covers the page, as it does below 1024 px. */
export function composerIsSheet(): Signal<boolean> {
  const narrow = inject(BreakpointObserver).observe('(max-width: 1023.98px)');
  return toSignal(narrow.pipe(map(({ matches }) => matches)), { initialValue: false });
}
