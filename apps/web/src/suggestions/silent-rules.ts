import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RuleReportPartsFragment, SilenceReason } from '../graphql/generated/graphql';

type Silent = RuleReportPartsFragment['silent'][number];

/** Why a rule may be silent, from what people said to what there simply is not. */
const GROUPS = ['decided', 'day', 'other', 'nothing'] as const;
type Group = (typeof GROUPS)[number];
const DECIDED: readonly SilenceReason[] = [
  ...(['ACCEPTED', 'DISMISSED', 'SNOOZED', 'PAUSED', 'PLANNED'] as const),
  ...(['LEFT_IN_PEACE', 'NO_CONSENT', 'CEILING'] as const),
];

function groupOf({ reason, until }: Silent): Group {
  if (DECIDED.includes(reason)) return 'decided';
  if (until) return 'day';
  return reason === 'NOTHING_TO_SAY' ? 'nothing' : 'other';
}

/** Why not: the rules that keep silent about a person, each with its reason, by what would let them speak. */
@Component({
  selector: 'heed-silent-rules',
  imports: [TranslocoPipe],
  template: `@for (group of groups(); track group.name) {
    <h3 class="text-meta font-semibold">{{ 'suggestions.silent.' + group.name | transloco }}</h3>
    <dl class="mb-3 grid gap-2 last:mb-0">
      @for (silent of group.rules; track silent.rule) {
        <div>
          <dt class="font-medium">{{ 'suggestions.rule.' + silent.rule | transloco }}</dt>
          <dd class="text-meta text-ink2 wrap-anywhere">
            {{ silent.text }}
          </dd>
        </div>
      }
    </dl>
  }`,
  host: { class: 'block' },
})
export class SilentRules {
  readonly rules = input.required<RuleReportPartsFragment['silent']>();
  protected readonly groups = computed(() =>
    GROUPS.map((name) => ({ name, rules: this.rules().filter((silent) => groupOf(silent) === name) })).filter(
      ({ rules }) => rules.length > 0,
    ),
  );
}
