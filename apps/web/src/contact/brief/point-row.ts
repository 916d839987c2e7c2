import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactBriefFragment, ContactPointKind, ContactPointStatus } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { RemoveContactPoint, UpdateContactPoint } from '../data/contact-mutations';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';

const ICONS: Record<ContactPointKind, string> = {
  PHONE: 'phone',
  EMAIL: 'mail',
  CHAT: 'message-circle',
  SOCIAL: 'share-2',
  ADDRESS: 'map-pin',
  URL: 'globe',
};
const STATUSES: readonly ContactPointStatus[] = ['ACTIVE', 'BOUNCED', 'WRONG', 'RETIRED'];

@Component({
  selector: 'heed-point-row',
  imports: [Icon, InPlace, Menu, QuickForm, TranslocoPipe],
  template: `
    <heed-icon [name]="icon()" class="text-ink2 mt-0.5" />
    <div class="min-w-0 flex-1 has-[form]:basis-full has-[heed-conflict-card]:basis-full">
      <heed-in-place
        [label]="'contact.reach.kinds.' + point().kind | transloco"
        [value]="point().value"
        [contactId]="contactId()"
        [canEdit]="canEdit()"
        [needed]="true"
        [save]="save"
      />
      @if (point().label; as label) {
        <heed-in-place
          class="text-caption"
          [label]="'contact.reach.label' | transloco"
          [value]="label"
          [contactId]="contactId()"
          [canEdit]="canEdit()"
          [save]="saveLabel"
        />
      } @else if (labelling()) {
        <heed-quick-form
          [label]="'contact.reach.addLabel' | transloco"
          [lines]="lines"
          [save]="addLabel"
          (closed)="labelling.set(false)"
        />
      }
      <p class="text-caption text-ink2 empty:hidden">{{ note() }}</p>
    </div>
    @if (canEdit()) {
      <heed-menu
        class="-my-1"
        triggerClass="h-7! w-7! pointer-coarse:h-11! pointer-coarse:w-11!"
        [label]="'contact.reach.menu' | transloco: { value: point().value }"
        [items]="entries()"
        (chosen)="act($event)"
        ><heed-icon name="ellipsis"
      /></heed-menu>
    }
  `,
  host: { class: 'flex flex-wrap items-start gap-2' },
})
export class PointRow {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly point = input.required<ContactBriefFragment['contactPoints'][number]>();
  readonly contactId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  protected readonly labelling = signal(false);
  protected readonly lines: FormLine[] = [
    { name: 'label', label: this.translate('contact.reach.label'), control: 'line' },
  ];
  protected readonly icon = computed(() => ICONS[this.point().kind]);
  protected readonly note = computed(() => {
    const { preferred, status } = this.point();
    const parts = [
      preferred && this.translate('contact.reach.preferred'),
      status !== 'ACTIVE' && this.translate(`contact.reach.statuses.${status}`),
    ];
    return parts.filter((part) => !!part).join(' · ');
  });
  protected readonly entries = computed<MenuEntry[]>(() => [
    { value: 'prefer', label: this.translate('contact.reach.prefer'), icon: 'star', checked: this.point().preferred },
    ...(this.point().label ? [] : [{ value: 'label', label: this.translate('contact.reach.addLabel'), icon: 'tag' }]),
    ...STATUSES.map((value, index) => ({
      value,
      label: this.translate(`contact.reach.statuses.${value}`),
      checked: value === this.point().status,
      radio: true,
      apart: index === 0,
    })),
    { value: 'remove', label: this.translate('contact.reach.remove'), icon: 'trash-2', danger: true, apart: true },
  ]);

  protected readonly save = (value: string): Promise<Outcome> =>
    this.sender.send(UpdateContactPoint, { ...this.ref(), value });

  protected readonly saveLabel = (label: string): Promise<Outcome> =>
    this.sender.send(UpdateContactPoint, { ...this.ref(), label: label || null });

  protected readonly addLabel = (values: Values): Promise<Outcome> => this.saveLabel(values['label']?.trim() ?? '');

  protected act(what: string): void {
    const saved = this.translate('contact.edit.saved');
    const status = STATUSES.find((one) => one === what);
    if (what === 'label') return this.labelling.set(true);
    if (what === 'remove') {
      void this.sender.act(RemoveContactPoint, this.ref(), this.translate('contact.reach.removed'));
    } else if (status) {
      void this.sender.act(UpdateContactPoint, { ...this.ref(), status }, saved);
    } else {
      void this.sender.act(UpdateContactPoint, { ...this.ref(), preferred: !this.point().preferred }, saved);
    }
  }

  private ref() {
    const { id, version } = this.point();
    return { id, version };
  }
}
