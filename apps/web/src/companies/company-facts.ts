import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CompaniesQuery } from '../contact/data/contact-page-query';
import { FindOrMakeCompany, sameName } from '../contact/details/find-or-make-company';
import { InPlace } from '../contact/saving/in-place';
import type { Outcome } from '../contact/saving/outcome';
import { type FormLine, QuickForm, type Values } from '../contact/saving/quick-form';
import { SendChange } from '../contact/saving/send-change';
import type { CompanyHeadFragment } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { UpdateCompanyMutation } from './documents';

type Editable = 'name' | 'domain' | 'industry';

/** What a company is: each line is edited where it stands. */
@Component({
  selector: 'heed-company-facts',
  imports: [Button, Icon, InPlace, QuickForm, RouterLink, TranslocoPipe],
  template: `
    <h2 class="text-card mb-2 font-semibold">{{ 'companies.facts' | transloco }}</h2>
    <dl class="grid gap-2">
      @for (field of fields(); track field.name) {
        <div>
          <dt class="text-meta text-ink2">{{ 'companies.fact.' + field.name | transloco }}</dt>
          <dd>
            <heed-in-place
              contactId=""
              [label]="'companies.fact.' + field.name | transloco"
              [value]="field.value"
              [needed]="field.name === 'name'"
              [canEdit]="canEdit()"
              [save]="field.save"
            />
            @if (!canEdit() && !field.value) {
              <span class="text-ink2">{{ 'companies.unknown' | transloco }}</span>
            }
          </dd>
        </div>
      }
      <div>
        <dt class="text-meta text-ink2">{{ 'companies.parent' | transloco }}</dt>
        <dd class="flex flex-wrap items-center gap-x-2">
          @if (company().parent; as parent) {
            <a
              class="text-brand font-semibold wrap-anywhere hover:underline"
              [routerLink]="['/companies', parent.id]"
              >{{ parent.name }}</a
            >
          } @else {
            <span class="text-ink2">{{ 'companies.alone' | transloco }}</span>
          }
          @if (canEdit() && !moving()) {
            <button
              type="button"
              heedButton="icon"
              compact
              [attr.aria-label]="'companies.changeParent' | transloco"
              (click)="moving.set(true)"
            >
              <heed-icon name="pencil" />
            </button>
          }
        </dd>
      </div>
    </dl>
    @if (moving()) {
      <heed-quick-form
        [label]="'companies.changeParent' | transloco"
        [lines]="lines()"
        [save]="move"
        (changed)="typed.set($event['company'] ?? '')"
        (closed)="moving.set(false)"
      />
    }
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class CompanyFacts {
  private readonly sender = inject(SendChange);
  private readonly findOrMake = inject(FindOrMakeCompany);
  private readonly translate = translator();
  readonly company = input.required<CompanyHeadFragment>();
  readonly canEdit = input.required<boolean>();
  protected readonly moving = signal(false);
  protected readonly typed = signal('');
  private readonly found = query(
    CompaniesQuery,
    () => (this.moving() ? { search: this.typed().trim() || null } : null),
    { keepPrevious: true },
  );
  protected readonly fields = computed(() =>
    (['name', 'domain', 'industry'] as const).map((name) => ({
      name,
      value: this.company()[name] ?? '',
      save: (value: string) => this.save(name, value),
    })),
  );
  protected readonly lines = computed<FormLine[]>(() => {
    const suggestions = (this.found.data()?.companies.nodes ?? []).map(({ name }) => name);
    const name = this.typed().trim();
    const known = !name || this.found.stale() || suggestions.some((one) => sameName(one, name));
    const help = this.translate(known ? 'companies.parentHelp' : 'contact.details.newCompany', { name });
    return [{ name: 'company', label: this.translate('companies.parent'), control: 'line', suggestions, help }];
  });

  protected readonly move = async (values: Values): Promise<Outcome> => {
    const name = values['company']?.trim() ?? '';
    const { company, outcome } = name ? await this.findOrMake.named(name) : { company: null, outcome: null };
    if (name && company === null && outcome) return outcome;
    return atCompany(await this.update({ parentId: company }));
  };

  private save(name: Editable, value: string): Promise<Outcome> {
    return this.update({ [name]: value || null });
  }

  /** The record as it stands at the moment of saving: after a conflict its version is another one. */
  private update(fields: Partial<Record<Editable | 'parentId', string | null>>): Promise<Outcome> {
    const { id, version } = this.company();
    return this.sender.send(UpdateCompanyMutation, { id, version, ...fields });
  }
}

/** The mutation's `parentId` is the form's `company`. */
function atCompany(outcome: Outcome): Outcome {
  if (outcome.kind !== 'refused') return outcome;
  return { ...outcome, reasons: outcome.reasons.map((one) => ({ ...one, field: 'company' })) };
}
