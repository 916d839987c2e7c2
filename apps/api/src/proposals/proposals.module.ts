import { Module } from '@nestjs/common';
import { AnswerProposal } from './answering/answer-proposal';
import { AnsweringResolver } from './answering/answering.resolver';
import { MarkPassage } from './answering/mark-passage';
import { HearResolver } from './draft/hear.resolver';
import { WriteAnswer } from './answering/write-answer';

@Module({ providers: [WriteAnswer, AnswerProposal, MarkPassage, AnsweringResolver, HearResolver] })
export class ProposalsModule {}
