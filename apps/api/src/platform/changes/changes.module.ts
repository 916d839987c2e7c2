import { Global, Module } from '@nestjs/common';
import { ApplyChange } from './apply-change';
import { ChangeFollowers } from './change-followers';
import { UndoChange } from './undo-change';

/** Gives every feature the one mechanism for writing. */
@Global()
@Module({ providers: [ApplyChange, UndoChange, ChangeFollowers], exports: [ApplyChange, UndoChange, ChangeFollowers] })
export class ChangesModule {}
