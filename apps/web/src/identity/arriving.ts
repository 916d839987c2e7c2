import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { ViewerPartsFragment } from '../graphql/generated/graphql';
import { Session } from './session';

/**
 * Brings whoever a form signed in to an address. Where somebody else was here before, the page is loaded anew: what they
 * could read must not stay in this browser's memory. Call it where injection is allowed.
 */
export function arriving(): (viewer: ViewerPartsFragment, address: string) => Promise<void> {
  const session = inject(Session);
  const router = inject(Router);
  return async (viewer, address) => {
    if (session.belongsToAnother(viewer)) return location.assign(address);
    session.enter(viewer);
    await router.navigateByUrl(address);
  };
}
