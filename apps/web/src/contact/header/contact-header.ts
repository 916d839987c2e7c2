import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Composer } from '../../log/composer';
import { Heading } from '../../shell/heading';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { ArchivedNote } from './archived-note';
import { CareFields } from './care-fields';
import { ContactMenu } from './contact-menu';
import { LocalTime } from './local-time';
import { stageWords } from './stage-words';
import { Ways } from './ways';

/** Who this is, in one glance, and the ways to reach them; these give way to the composer beside the page. */
@Component({
  selector: 'heed-contact-header',
  imports: [
    ArchivedNote,
    Avatar,
    Button,
    CareFields,
    Chip,
    ContactMenu,
    Heading,
    Icon,
    LocalTime,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    Ways,
  ],
  templateUrl: './contact-header.html',
  host: { class: 'relative block' },
})
export class ContactHeader {
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();
  private readonly stage = stageWords();
  protected readonly composer = inject(Composer);
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  protected readonly editing = signal(false);
  protected readonly work = computed(() => {
    const { affiliations } = this.contact();
    return affiliations.find((one) => one.primary) ?? affiliations.find((one) => one.to === null) ?? null;
  });

  /** Said · said · said, without what nobody said. */
  protected readonly facts = computed(() => {
    const { lifecycleStage, leadKind, owner, deceasedAt } = this.contact();
    const buys = leadKind === 'CUSTOMER' || leadKind === 'PROSPECT';
    const died =
      deceasedAt &&
      new Intl.DateTimeFormat(this.locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(deceasedAt));
    return [
      leadKind && !(buys && lifecycleStage) && this.translate(`contact.details.kinds.${leadKind}`),
      lifecycleStage && this.stage(lifecycleStage, leadKind).toLocaleLowerCase(this.locale()),
      owner ? this.translate('contact.head.owner', { name: owner.name }) : this.translate('contact.head.nobody'),
      died && this.translate('contact.head.deceased', { date: died }),
    ]
      .filter((fact) => !!fact)
      .join(' · ');
  });
}
