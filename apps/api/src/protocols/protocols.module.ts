import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplyChange } from '../platform/changes/apply-change';
import { seedRows } from '../platform/changes/seed-rows';
import { WorkspaceDefaults } from '../platform/workspace-defaults';
import { CreateProtocol } from './create-protocol';
import { EditProtocol } from './edit-protocol';
import { ProtocolResolver } from './protocol.resolver';
import { shippedRows } from './shipped-rows';

@Module({ providers: [ProtocolResolver, CreateProtocol, EditProtocol] })
export class ProtocolsModule implements OnModuleInit {
  constructor(
    private readonly defaults: WorkspaceDefaults,
    private readonly changes: ApplyChange,
  ) {}

  onModuleInit(): void {
    this.defaults.add(seedRows(this.changes, ({ createdAt }) => shippedRows(createdAt.toISOString())));
  }
}
