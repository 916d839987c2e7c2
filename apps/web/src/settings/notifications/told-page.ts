import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { FeedPart } from './feed-part';
import { MailPart } from './mail-part';
import { OwnSettings } from './own-settings';
import { PartFrame } from './part-frame';
import { PushPart } from './push-part';
import { QuietPart } from './quiet-part';

/** How the reader is told of what is due: where, when, and when not. */
@Component({
  imports: [
    Button,
    Checkbox,
    ErrorCard,
    FeedPart,
    Heading,
    MailPart,
    PartFrame,
    PushPart,
    QuietPart,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [OwnSettings],
  templateUrl: './told-page.html',
})
export class ToldPage {
  protected readonly own = inject(OwnSettings);
}
