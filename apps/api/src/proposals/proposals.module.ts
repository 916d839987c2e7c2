import { Module } from '@nestjs/common';
import { AnswerProposal } from './answering/answer-proposal';
import { AnsweringResolver } from './answering/answering.resolver';
import { MarkPassage } from './answering/mark-passage';
import { WriteAnswer } from './answering/write-answer';

@Module({ providers: [WriteAnswer, AnswerProposal, MarkPassage, AnsweringResolver] })
export class ProposalsModule {}
