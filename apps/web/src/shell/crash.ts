import { ErrorHandler, Injectable, inject, signal } from '@angular/core';
import type { NavigationError } from '@angular/router';
import type { Failure } from '../graphql/failure';
import { SessionUnknown } from '../identity/session';

/** Set when no page could be opened: the server is away, or a part of the app could not be loaded. */
@Injectable({ providedIn: 'root' })
export class Crash {
  readonly failure = signal<Failure | null>(null);
}

/** The router's last resort: shows the crash page in place of a blank one. */
export function showCrash({ error }: NavigationError): void {
  const loading = navigator.onLine ? 'broken' : 'offline';
  const failure = error instanceof SessionUnknown ? error.failure : ({ kind: loading, requestId: null } as const);
  inject(Crash).failure.set(failure);
  if (!(error instanceof SessionUnknown)) inject(ErrorHandler).handleError(error);
}
