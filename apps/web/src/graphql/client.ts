import { InjectionToken, Injector, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Client, errorExchange, fetchExchange } from '@urql/core';
import { normalisedCache } from './cache';
import { toFailure } from './failure';
import { freshFetch } from './fresh-fetch';

/** Where somebody who is not signed in goes, with the way back. */
function goToSignIn(router: Router): void {
  const here = router.url;
  if (here.startsWith('/login')) return;
  void router.navigate(['/login'], { queryParams: here === '/' ? {} : { return: here } });
}

/** The one GraphQL client: normalised cache, same-origin session cookie. */
export const GRAPHQL = new InjectionToken<Client>('GRAPHQL', {
  providedIn: 'root',
  factory: () => {
    const injector = inject(Injector);
    const toSignIn = errorExchange({
      onError: (error) => {
        if (toFailure(error).kind === 'signedOut') goToSignIn(injector.get(Router));
      },
    });
    return new Client({
      url: '/graphql',
      preferGetMethod: false,
      fetch: freshFetch((input, init) => fetch(input, init)),
      fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
      exchanges: [normalisedCache(), toSignIn, fetchExchange],
    });
  },
});
