import { type Instant, isAfter, isReminderOverdue, type PulseAtRead, pulseAtRead } from '@heed/domain';
import { Context, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { ContactPulse } from './contact-pulse.type';
import { NextStep } from './interaction-summary.type';

/** The part of the pulse that depends on the time. */
@Resolver(() => ContactPulse)
export class PulseResolver {
  @ResolveField(() => Int, { description: 'Open promises of ours.' })
  openPromises(@Parent() pulse: ContactPulse, @Context() context: OperationContext): number {
    return atRead(pulse, context).openPromises;
  }

  @ResolveField(() => Int, { description: 'Open promises of ours that are past due.' })
  overduePromises(@Parent() pulse: ContactPulse, @Context() context: OperationContext): number {
    return atRead(pulse, context).overduePromises;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'The next planned interaction; null when none is.',
  })
  nextPlannedAt(@Parent() pulse: ContactPulse, @Context() context: OperationContext): string | null {
    return atRead(pulse, context).nextPlannedAt;
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'Days since the last two-way contact divided by the median gap; null when unknown.',
  })
  quietRatio(@Parent() pulse: ContactPulse, @Context() context: OperationContext): number | null {
    return atRead(pulse, context).quietRatio;
  }
}

@Resolver(() => NextStep)
export class NextStepResolver {
  @ResolveField(() => Boolean, { description: 'Whether that time has passed.' })
  overdue(@Parent() step: NextStep, @Context() context: OperationContext): boolean {
    const now = context.now().toISOString();
    return step.reminder ? isReminderOverdue(step.reminder, now) : isAfter(now, step.at);
  }
}

function atRead(pulse: ContactPulse, context: OperationContext): PulseAtRead {
  const planned = pulse.planned.map(
    (occurredAt: Instant) => ({ occurredAt, status: 'PLANNED', visibility: 'NORMAL' }) as const,
  );
  const owed = pulse.owed.map((dueAt) => ({ dueAt, direction: 'OURS', status: 'OPEN', visibility: 'NORMAL' }) as const);
  return pulseAtRead(pulse, planned, owed, context.now().toISOString());
}
