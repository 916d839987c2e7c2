import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets in who is signed in; others go to sign-in with the way back, or to set-up while no workspace exists. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const { viewer, setupState } = await inject(Session).known();
  if (viewer) return true;
  if (setupState.required) return router.createUrlTree(['/setup']);
  const queryParams = state.url === '/' ? {} : { return: state.url };
  return router.createUrlTree(['/login'], { queryParams });
};

/**
 * Sign-in is for those who are not signed in, once a workspace exists. Who was sent here with a way back may have been
 * signed out elsewhere, which only the server knows.
 */
export const signedOut: CanActivateFn = async (route) => {
  const router = inject(Router);
  const session = inject(Session);
  const { viewer, setupState } = await session.known();
  const sentHere = route.queryParamMap.has('return');
  if (viewer && !(sentHere && (await session.hasEnded()))) return router.createUrlTree(['/']);
  return setupState.required ? router.createUrlTree(['/setup']) : true;
};

/** Set-up is there only while no workspace exists. */
export const notSetUp: CanActivateFn = async () => {
  const router = inject(Router);
  const { setupState } = await inject(Session).known();
  return setupState.required || router.createUrlTree(['/']);
};
