import { DEFAULT_CADENCES, RELATIONSHIP_KINDS } from '@heed/domain';
import { Module, type OnModuleInit } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { seedRows } from '../platform/changes/seed-rows';
import { WorkspaceDefaults } from '../platform/workspace-defaults';
import { CadenceResolver } from './cadence.resolver';
import { UpdateCadence } from './update-cadence';

@Module({ providers: [CadenceResolver, UpdateCadence] })
export class CadencesModule implements OnModuleInit {
  constructor(
    private readonly defaults: WorkspaceDefaults,
    private readonly changes: ApplyChange,
  ) {}

  onModuleInit(): void {
    this.defaults.add(seedRows(this.changes, firstCadences));
  }
}

function firstCadences(): RowDiff[] {
  return RELATIONSHIP_KINDS.map((kind) => {
    const { idealDays: ideal_days, maxDays: max_days, ceilingPer30Days: ceiling_per_30_days } = DEFAULT_CADENCES[kind];
    return inserted('cadence', { id: newUuid(), kind, ideal_days, max_days, ceiling_per_30_days });
  });
}
