import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../identity/session';
import { ArmedCall } from '../log/armed-call';

/** Brings whoever answers to the caller's page, where the call waits to be logged. The ring leaves no step back. */
@Injectable({ providedIn: 'root' })
export class AnswerCall {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly armed = inject(ArmedCall);

  async run(contactId: string, number: string): Promise<void> {
    if (this.session.may('logInteraction')) this.armed.arm({ contactId, number });
    await this.router.navigate(['/contacts', contactId], { replaceUrl: true });
  }
}
