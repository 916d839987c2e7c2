/** What binds them to us. */
export const BOND =
  '(?:my |our |the |her |his |their |this |your |all |any )?(?:\\p{L}+ )?(?:subscriptions?|contracts?|accounts?|memberships?|agreements?|plan|cooperation|co-operation|relationship|partnership|licen[cs]es?|standing orders?|polic(?:y|ies)|service|insurance|maintenance|retainer|business with|custom|collaboration|framework|lease|abonnement)';

/** Somebody else who has what we have. */
export const OTHERS = (
  '(?:an?|the|your|another|other|different|some|our|several|two|three|cheaper|new|any|one of your|one of our|one of the|two of our|any other)(?: (?:other|cheaper|local|new|different|direct|big|online|rival|of our))? (?:competitors?|competition|rivals?|suppliers?|providers?|vendors?|banks?|agenc(?:y|ies)|compan(?:y|ies)|baker(?:y|ies)|shops?|firms?|partners?|dealers?|garages?|insurers?|alternatives?|carriers?|wholesalers?|caterers?|salons?|gyms?|hairdressers?|contractors?|manufacturers?), ' +
  '(?:her|his|their) (?:old|former|previous|own|ex-) ?(?:supplier|agency|provider|bank|baker|shop|firm|partner|dealer|garage|hairdresser|caterer), competitors?, rivals?, alternatives?, the competition, (?:two|three|some|several) others, elsewhere, someone else, somebody else, somewhere else, others, other (?:offers|quotes|options|places)'
).split(', ');
