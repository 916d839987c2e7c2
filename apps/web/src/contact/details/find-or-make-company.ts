import { Injectable, inject } from '@angular/core';
import { v7 as uuidv7 } from 'uuid';
import { GRAPHQL } from '../../graphql/client';
import { CreateEmployer } from '../data/contact-mutations';
import { CompaniesQuery } from '../data/contact-page-query';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';

/** Whether two names are the same to a reader, whatever their case. */
export const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** The company that somebody named. */
@Injectable({ providedIn: 'root' })
export class FindOrMakeCompany {
  private readonly client = inject(GRAPHQL);
  private readonly sender = inject(SendChange);

  /** Its id: of the one that is there by this name, else of a new one. Null when it was refused, with the outcome. */
  async named(name: string): Promise<{ company: string | null; outcome: Outcome }> {
    const asked = this.client.query(CompaniesQuery, { search: name }, { requestPolicy: 'network-only' });
    const { data } = name ? await asked.toPromise() : { data: null };
    const known = data?.companies.nodes.find((one) => sameName(one.name, name));
    if (known) return { company: known.id, outcome: { kind: 'saved', changeId: null } };
    const id = uuidv7();
    const outcome = atCompany(await this.sender.send(CreateEmployer, { id, name }));
    return { company: outcome.kind === 'saved' ? id : null, outcome };
  }
}

/** The company's own `name` is the form's `company`. */
function atCompany(outcome: Outcome): Outcome {
  if (outcome.kind !== 'refused') return outcome;
  const reasons = outcome.reasons.map((one) => (one.field === 'name' ? { ...one, field: 'company' } : one));
  return { ...outcome, reasons };
}
