import { Module } from '@nestjs/common';
import { ContactSuggestionsResolver } from './contact-suggestions.resolver';
import { DecideSuggestion } from './decisions/decide-suggestion';
import { SuggestionResolver } from './suggestion.resolver';

@Module({ providers: [DecideSuggestion, SuggestionResolver, ContactSuggestionsResolver] })
export class SuggestionsModule {}
