import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type {
  Channel,
  ConsentPurpose,
  ConsentState,
  ContactPanelsFragment,
  LawfulBasis,
} from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Time } from '../../ui/time';
import { RecordConsent } from '../data/contact-mutations';
import type { Outcome } from '../saving/outcome';
import type { FormLine, Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { CHANNELS } from './channels';
import { DetailsCard } from './details-card';

const PURPOSES: readonly ConsentPurpose[] = ['SERVICE', 'MARKETING', 'FEEDBACK', 'PROFILING'];
const STATES: readonly ConsentState[] = ['GRANTED', 'DENIED', 'WITHDRAWN', 'NOT_ASKED'];
const BASES: readonly LawfulBasis[] = ['CONSENT', 'CONTRACT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION'];
const pick = <Name extends string>(names: readonly Name[], value: string | undefined, or: Name) =>
  names.find((name) => name === value) ?? or;

/** What they agreed to and refused, newest first; records are only ever added. */
@Component({
  selector: 'heed-consents',
  imports: [DetailsCard, Icon, Time, TranslocoPipe],
  template: `<heed-details-card
    [heading]="'contact.details.consents' | transloco"
    [none]="contact().consents.length ? null : ('contact.details.noConsent' | transloco)"
    [add]="'contact.details.addConsent' | transloco"
    [lines]="lines"
    [canEdit]="contact().viewerCanEdit"
    [save]="record"
  >
    @if (unheard()) {
      <p class="text-meta text-ink2 mb-2 flex items-start gap-1.5">
        <heed-icon name="ear" class="mt-0.5" />{{ 'listening.unheard' | transloco }}
      </p>
    }
    <ul class="grid gap-2">
      @for (consent of records(); track consent.id) {
        <li>
          <p>
            <b class="font-semibold">{{ 'contact.details.states.' + consent.state | transloco }}</b>
            · {{ 'contact.reach.channels.' + consent.channel | transloco }},
            {{ 'contact.details.purposes.' + consent.purpose | transloco }}
            <span class="text-ink2">· {{ 'contact.details.bases.' + consent.lawfulBasis | transloco }}</span>
          </p>
          <p class="text-meta text-ink2 wrap-anywhere">
            {{ 'contact.details.recorded' | transloco: { source: consent.source, name: consent.recordedBy.name } }} ·
            <heed-time [at]="consent.recordedAt" />
            @if (consent.proof) {
              · {{ consent.proof }}
            }
          </p>
        </li>
      }
    </ul>
  </heed-details-card>`,
})
export class Consents {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly records = computed(() =>
    [...this.contact().consents].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt)),
  );

  /** Whether their newest word on any way is a no to being listened to. */
  protected readonly unheard = computed(() => {
    const words = this.records().filter(({ purpose }) => purpose === 'PROFILING');
    const newest = new Map(words.toReversed().map(({ channel, state }) => [channel, state]));
    return [...newest.values()].some((state) => state === 'DENIED' || state === 'WITHDRAWN');
  });

  protected readonly lines: FormLine[] = [
    {
      name: 'channel',
      label: this.translate('contact.reach.channel'),
      control: 'choice',
      options: CHANNELS.map((value) => ({ value, label: this.translate(`contact.reach.channels.${value}`) })),
    },
    {
      name: 'purpose',
      label: this.translate('contact.details.purpose'),
      control: 'choice',
      options: PURPOSES.map((value) => ({ value, label: this.translate(`contact.details.purposes.${value}`) })),
    },
    {
      name: 'state',
      label: this.translate('contact.details.state'),
      control: 'choice',
      options: STATES.map((value) => ({ value, label: this.translate(`contact.details.states.${value}`) })),
    },
    {
      name: 'lawfulBasis',
      label: this.translate('contact.details.basis'),
      control: 'choice',
      options: BASES.map((value) => ({ value, label: this.translate(`contact.details.bases.${value}`) })),
    },
    { name: 'source', label: this.translate('contact.details.source'), control: 'line' },
    { name: 'proof', label: this.translate('contact.details.proof'), control: 'line', optional: true },
  ];

  /** Consent stays on record and the newer word counts, so that there is no change to take back. */
  protected readonly record = async (values: Values): Promise<Outcome> => {
    const outcome = await this.sender.send(RecordConsent, {
      id: uuidv7(),
      contactId: this.contact().id,
      channel: pick<Channel>(CHANNELS, values['channel'], 'EMAIL'),
      purpose: pick(PURPOSES, values['purpose'], 'SERVICE'),
      state: pick(STATES, values['state'], 'NOT_ASKED'),
      lawfulBasis: pick(BASES, values['lawfulBasis'], 'CONSENT'),
      source: values['source'] ?? '',
      proof: values['proof'] || null,
    });
    return outcome.kind === 'saved' ? { ...outcome, changeId: null } : outcome;
  };
}
