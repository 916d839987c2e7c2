import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RuleReportPartsFragment } from '../graphql/generated/graphql';

/** Why not: each rule that keeps silent about a person, with its reason. */
@Component({
  selector: 'heed-silent-rules',
  imports: [TranslocoPipe],
  template: `<dl class="grid gap-2">
    @for (silent of rules(); track silent.rule) {
      <div>
        <dt class="font-medium">{{ 'suggestions.rule.' + silent.rule | transloco }}</dt>
        <dd class="text-meta text-ink2 wrap-anywhere">
          {{ silent.text }}
        </dd>
      </div>
    }
  </dl>`,
  host: { class: 'block' },
})
export class SilentRules {
  readonly rules = input.required<RuleReportPartsFragment['silent']>();
}
