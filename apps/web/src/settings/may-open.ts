import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../identity/session';

/** Lets in whose role includes the operation; others are told that it does not. */
export const mayOpen =
  (operation: string): CanActivateFn =>
  async () => {
    const router = inject(Router);
    const session = inject(Session);
    await session.known();
    return session.may(operation) || router.createUrlTree(['/403']);
  };
