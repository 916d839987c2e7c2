import { Injectable, signal } from '@angular/core';

/** Whether all that is known is laid open below the brief; stays so from person to person. */
@Injectable({ providedIn: 'root' })
export class KnownShown {
  readonly open = signal(false);
}
