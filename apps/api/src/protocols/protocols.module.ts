import { Module } from '@nestjs/common';
import { CreateProtocol } from './create-protocol';
import { EditProtocol } from './edit-protocol';
import { ProtocolResolver } from './protocol.resolver';

@Module({ providers: [ProtocolResolver, CreateProtocol, EditProtocol] })
export class ProtocolsModule {}
