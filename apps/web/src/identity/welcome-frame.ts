import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Heading } from '../shell/heading';
import { Logo } from '../shell/logo';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';

/** The page around sign-in, set-up and one-time links: what Heed is at the start side, one card in the middle. */
@Component({
  selector: 'heed-welcome-frame',
  imports: [Avatar, Heading, Icon, Logo, TranslocoPipe],
  templateUrl: './welcome-frame.html',
})
export class WelcomeFrame {
  readonly heading = input.required<string>();
  readonly lead = input('');
  /** A few words at the end of the heading's line. */
  readonly aside = input('');
  /** For what needs the width of the page. */
  readonly wide = input(false);
  protected readonly example = [
    { icon: 'message-circle-heart', text: 'identity.welcome.example.style' },
    { icon: 'bandage', text: 'identity.welcome.example.pain' },
    { icon: 'handshake', text: 'identity.welcome.example.promise' },
    { icon: 'sprout', text: 'identity.welcome.example.personal' },
  ] as const;
}
