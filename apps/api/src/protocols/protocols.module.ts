import { Module, type OnModuleInit } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { SYSTEM } from '../platform/principal';
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
    this.defaults.add(async (db, owner, workspace) => {
      const at = workspace.createdAt.toISOString();
      const rows = shippedRows(at);
      await this.changes.apply(
        db,
        { ...owner, ...SYSTEM },
        {
          id: newUuid(),
          at,
          operation: 'setUpWorkspace',
          subject: 'WORKSPACE',
          subjectId: workspace.id,
          contactId: null,
          rows,
        },
      );
    });
  }
}
