import { inject } from '@angular/core';
import { type ActivatedRouteSnapshot, type CanActivateFn, Router } from '@angular/router';
import { Composer } from './composer';

/** `/contacts/:id/log`: the person's page with the composer open. */
export const openLog: CanActivateFn = (route: ActivatedRouteSnapshot) => {
  const contactId = route.paramMap.get('id');
  inject(Composer).open({ contactId });
  return inject(Router).createUrlTree(['/contacts', contactId]);
};
