import { Module } from '@nestjs/common';
import { ContactSuggestionsResolver } from './contact-suggestions.resolver';
import { DecideSuggestion } from './decide-suggestion';
import { SuggestionResolver } from './suggestion.resolver';

@Module({ providers: [DecideSuggestion, SuggestionResolver, ContactSuggestionsResolver] })
export class SuggestionsModule {}
