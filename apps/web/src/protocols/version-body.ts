import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VersionBodyFragment } from '../graphql/generated/graphql';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { BusinessTime } from '../ui/business-time';

/** Everything that one version says. */
@Component({
  selector: 'heed-version-body',
  imports: [BusinessTime, Chip, Icon, TranslocoPipe],
  templateUrl: './version-body.html',
  host: { class: 'bg-panel border-line rounded-card grid gap-5 border p-4' },
})
export class VersionBody {
  readonly body = input.required<VersionBodyFragment>();
}
