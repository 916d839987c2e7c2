import { Global, Module } from '@nestjs/common';
import { ApplyChange } from './apply-change';
import { UndoChange } from './undo-change';

/** Gives every feature the one mechanism for writing. */
@Global()
@Module({ providers: [ApplyChange, UndoChange], exports: [ApplyChange, UndoChange] })
export class ChangesModule {}
