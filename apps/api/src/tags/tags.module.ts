import { Module } from '@nestjs/common';
import { CreateTag } from './create-tag';
import { RenameTag } from './rename-tag';
import { TagResolver } from './tag.resolver';

@Module({ providers: [TagResolver, CreateTag, RenameTag] })
export class TagsModule {}
