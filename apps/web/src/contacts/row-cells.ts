import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedContactFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FEELING_LOOKS, type FeelingName } from '../ui/feeling';
import { FeelingGlyph } from '../ui/feeling-glyph';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { When } from '../ui/when';

/** The company and what they do there, of the main affiliation; null when none is known. */
export function workplace({ affiliations }: Pick<ListedContactFragment, 'affiliations'>): string | null {
  const main = affiliations.find(({ primary }) => primary) ?? affiliations[0];
  return main ? [main.company.name, main.title].filter(Boolean).join(' · ') : null;
}

/** The id of the company that `workplace` names; null when none is known. */
export function companyId({ affiliations }: Pick<ListedContactFragment, 'affiliations'>): string | null {
  return (affiliations.find(({ primary }) => primary) ?? affiliations[0])?.company.id ?? null;
}

/** The number that may be dialled about ordinary service, or null. */
function dialable({ contactability }: Pick<ListedContactFragment, 'contactability'>): string | null {
  const phone = contactability.find(({ channel, purpose }) => channel === 'PHONE' && purpose === 'SERVICE');
  return phone?.allowed ? (phone.value ?? null) : null;
}

/** The cells of one person; which are seen depends on the width of the list. */
@Component({
  selector: 'heed-row-cells',
  imports: [Avatar, Button, Chip, FeelingGlyph, Icon, RouterLink, Time, TranslocoPipe, When],
  templateUrl: './row-cells.html',
  host: { class: 'contents', role: 'presentation' },
})
export class RowCells {
  private readonly translate = translator();
  readonly contact = input.required<ListedContactFragment>();
  readonly opened = output();
  protected readonly looks = FEELING_LOOKS;

  protected readonly place = computed(() => workplace(this.contact()));
  protected readonly companyId = computed(() => companyId(this.contact()));
  protected readonly phone = computed(() => dialable(this.contact()));
  /** Three places, newest last; null where nobody said. */
  protected readonly feelings = computed<(FeelingName | null)[]>(() => {
    const said = this.contact().recentFeelings.slice(-3);
    return [...Array<null>(3 - said.length).fill(null), ...said];
  });
  protected readonly latest = computed(() => this.feelings()[2] ?? null);
  /** What comes next, when it is overdue. */
  protected readonly late = computed(() => (this.contact().next?.overdue ? this.contact().next : null));
  protected readonly otherTags = computed(() =>
    this.contact()
      .tags.slice(1)
      .map(({ name }) => name)
      .join(', '),
  );
  /** How the last contact ended, or who began it. */
  protected readonly how = computed(() => {
    const last = this.contact().lastInteraction;
    if (!last) return '';
    if (last.outcome) return `, ${this.translate(`contacts.outcome.${last.outcome}`)}`;
    return last.direction === 'INBOUND' ? `, ${this.translate('contacts.inbound')}` : '';
  });

  protected firstWord(name: string): string {
    return name.split(' ')[0] ?? name;
  }
}
