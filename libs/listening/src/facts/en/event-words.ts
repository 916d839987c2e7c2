/** Whose life it is. */
export const WHOSE =
  "(?:(?:his|her|their|my|our|the|(?-i:\\p{Lu})\\p{L}+'s|whose) (?:\\p{L}+ )?(?:mother|father|mum|mom|dad|parents?|wife|husband|partner|spouse|son|daughter|child|kids?|children|baby|brother|sister|grand\\p{L}+|uncle|aunt|cousin|nephew|niece|friend|boss|colleague|dog|cat|horse|pet|boy|girl|eldest|youngest|little one|twins|fianc[eé]e?|girlfriend|boyfriend|mother-in-law|father-in-law|in-laws))";

/** A part of a body that is operated or broken. */
export const BODY =
  '(?:knee|hip|back|heart|eye|eyes|shoulder|foot|feet|hand|wrist|ankle|leg|arm|elbow|cataract|tooth|teeth|stomach|brain|spine|nose|collarbone|finger|toe|rib|ribs|appendix|gall bladder|prostate|disc|meniscus)';

export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|new year)';
