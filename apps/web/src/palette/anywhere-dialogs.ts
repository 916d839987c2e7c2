import { Component, inject } from '@angular/core';
import { NewContact } from '../contacts/new-contact';
import { ReminderForm } from '../reminders/reminder-form';
import { Anywhere } from './anywhere';
import { KeySheet } from './key-sheet';
import { Palette } from './palette';

/** Shows what was asked for from anywhere. */
@Component({
  selector: 'heed-anywhere-dialogs',
  imports: [KeySheet, NewContact, Palette, ReminderForm],
  template: `
    @let asked = anywhere.asked();
    @switch (asked?.what) {
      @case ('palette') {
        <heed-palette />
      }
      @case ('sheet') {
        <heed-key-sheet />
      }
    }
    @if (asked?.what === 'newContact') {
      @defer (on immediate) {
        <heed-new-contact [name]="asked.name" (closed)="anywhere.close()" />
      }
    } @else if (asked?.what === 'reminder') {
      @defer (on immediate) {
        <heed-reminder-form [contact]="asked.contact" (closed)="anywhere.close()" />
      }
    }
  `,
})
export class AnywhereDialogs {
  protected readonly anywhere = inject(Anywhere);
}
