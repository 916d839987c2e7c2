import { type Cue, wording } from '../cue';

const BOND = [
  '(?:my |our |the |her |his |their |this |your )?(?:subscription|contract|account|membership|agreement|plan|cooperation|relationship|partnership|licen[cs]es?|standing order|policy|service|insurance|maintenance|retainer|business with|custom|collaboration)',
];
const OTHERS = [
  '(?:an?|the|your|another|other|different|some|our|several|two|cheaper|new|any|one of your|any other)(?: other| cheaper| local| new| different| direct)? ?(?:competitors?|competition|suppliers?|providers?|vendors?|banks?|agenc(?:y|ies)|company|companies|baker(?:y|ies)|shops?|firms?|offers?|quotes?|solutions?|tools?|systems?|partners?|dealers?|garages?|insurers?|alternatives?|software|products?|options?)',
  'competitors?',
  'alternatives?',
  'the competition',
  'elsewhere',
  'someone else',
  'somebody else',
  'somewhere else',
  'others',
];
const lists = { bond: BOND, others: OTHERS };
/** Who may be about to go. */
export const LEAVING_CUES: readonly Cue[] = [
  {
    id: 'leaving.cancel',
    kind: 'LEAVING',
    says: wording(
      "(?:cancel(?:s|l?ed|l?ing|lation of)?|terminat(?:e|es|ed|ing|ion of)|end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|quit(?:s|ting)?|give up|giving up|drop(?:s|ped|ping)?|discontinu(?:e|es|ed|ing)|stop(?:s|ped|ping)?|pause|not (?:to )?(?:renew|extend|continue|prolong)(?:ing)?|(?:won't|will not|don't want to|doesn't want to|isn't going to|not going to|wouldn't|would not) (?:renew|extend|continue|prolong|sign)|get out of|let(?:s|ting)? (?:her|his|the|their|our|my) \\p{L}+ (?:expire|run out|lapse)|notice (?:on|of|for)|resign from) (?:\\p{L}+ ){0,2}?{bond}",
      lists,
    ),
    unless:
      /\bcancel (?:my|the|a|his|her|our) (?:ride|order|booking|appointment|meeting|flight|room|reservation|taxi|card)|clos(?:e|es|ed) (?:the )?(?:account books|deal)|end of (?:the|our|my|their) (?:contract|plan)|stopp?(?:ed|s)? (?:the )?service (?:car|van)/i,
  },
  {
    id: 'leaving.others',
    kind: 'LEAVING',
    says: wording(
      '(?:look(?:s|ed|ing)?(?: (?:around|at|for|into|out for))?|switch(?:es|ed|ing)?(?: (?:to|over to|from us to))?|mov(?:e|es|ed|ing)(?: (?:to|over to|on to|our business))?|chang(?:e|es|ed|ing)(?: (?:to|over to))?|go(?:es|ing)?(?: (?:to|with|for|over to))?|went(?: (?:to|with))?|gone(?: to)?|tr(?:y|ies|ied|ying)(?: out)?|compar(?:e|es|ed|ing)(?: (?:us )?(?:with|to|prices with))?|talk(?:s|ed|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|considering|evaluat(?:e|es|ed|ing)|test(?:s|ed|ing)?|check(?:s|ed|ing)?(?: out)?|shop(?:s|ping)?(?: around)?(?: at)?|buy(?:s|ing)?(?: from)?|order(?:s|ing)?(?: from)?|got|getting|get|has|have|asked|asking|requested|received|found|chose|choose|chosen|prefers?|tempted by|approached by|offer from|quote from|cheaper (?:at|with|from)|tak(?:e|es|en|ing) (?:our|my|their|her|his|the) (?:business|custom|orders?|money)(?: to)?) (?:{others})',
      lists,
    ),
    unless:
      /look(?:ing)? (?:at|for|into) (?:an? |the |some |other |another )?(?:solutions?|options?|quotes?|offers?|shops?|bakery|company|tools?|product)\b(?! (?:from|else))|have an? (?:alternative|other|new|different)? ?(?:product|option|system|company|shop|bakery|software|bank|offer|firm)|(?:get|got|has|have|asked?|received?|requested) (?:a|an|the|your|our|another|some|any|one|several|two) (?:\w+ )?(?:quotes?|offers?|shop|company|system|tool|product|solution|option|partner|bank|bakery|software|firm|agency|dealer|garage|supplier|provider)\b(?! (?:from|elsewhere))|\bcan (?:I|you|we)\b.{0,40}\?\s*$|talk(?:ing)? to (?:someone|somebody) else|speak(?:ing)? (?:to|with) (?:someone|somebody) else|anything else|go (?:to|with) (?:the|your|a|an) |check(?:ing)? (?:the|another|other|some) (?:options?|shop|bank|offers?)|from (?:a |the )?competitor to (?:us|you)|for someone else/i,
  },
  {
    id: 'leaving.last-time',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:the |my |our |her |his )?(?:very )?last (?:time|order|year|chance|contract|purchase|visit|season|straw) (?:(?:that )?(?:I|we|she|he|they)(?:'ll| will|'re| are|'m| am| ever)? (?:renew|order|buy|book|use|come|pay|do|deal|work|visit|shop|going|sign)|with (?:you|us)|here)|never (?:again|(?:order|buy|book|use|come back|come|shop|visit|recommend|return|work|deal|set foot|do business)(?:ing)?(?: \\p{L}+){0,3} (?:again|here|with (?:you|us)|from (?:you|us)|anything))|(?:won't|will not|not going to|wouldn't|would not|not) (?:be )?(?:order(?:ing)?|buy(?:ing)?|book(?:ing)?|us(?:e|ing)|com(?:e|ing) back|return(?:ing)?|shop(?:ping)?|recommend(?:ing)?|back|renew(?:ing)?|work(?:ing)?)(?: \\p{L}+){0,3}? ?(?:again|any ?more|here|with (?:you|us)|from (?:you|us)|back|your)|(?:done|finished|through) with (?:you|us|this company|this shop|your)|had enough of (?:you|us|your|this|waiting)|(?:lost|losing) (?:(?:all |my |her |his |our |their )?(?:trust|faith|confidence|patience)|(?:them|her|him) as a customer)|(?:leav(?:e|es|ing)|quit(?:s|ting)?|abandon(?:s|ing)?|ditch(?:es|ing)?) (?:us|you|your (?:bank|company|service|shop|app)|as a customer|for (?:good|another|a))|(?:want|wants|wanted|going|threaten(?:s|ed|ing)|consider(?:s|ed|ing)?|think(?:s|ing)? (?:about|of)|thought (?:about|of)|plan(?:s|ning)?|decided|about|ready|intend(?:s|ing)?|prefer(?:s)?)(?: to|ing)? (?:leav(?:e|ing)|cancel(?:l?ing)?|switch(?:ing)?|quit(?:ting)?|terminat(?:e|ing)|walk(?:ing)? away|go(?:ing)? elsewhere|stop(?:ping)?(?: (?:working|buying|ordering))?|chang(?:e|ing) (?:supplier|provider|bank)s?|end(?:ing)? (?:it|this|our))(?= (?:us|you|the (?:contract|subscription|service|cooperation|account)|to|if|because|soon|altogether|for good|completely|over|with|after|at|from|and|it|this|our|your)|[.!,;]|$)|take (?:my|our|their|her|his) (?:business|custom|money) (?:elsewhere|away)|goodbye for good|(?:will|'ll|going to|gonna|have to|might|may) (?:cancel|leave us|leave you|switch|go elsewhere|terminate|look elsewhere)(?= |[.!,;]|$))",
      lists,
    ),
    unless:
      /(?:cancel|switch|change|stop|leave) (?:my|the|that|it|this|a|an|her|his|our)? ?(?:ride|order|booking|appointment|meeting|flight|room|reservation|taxi|card|date|dates|trip|hotel|viewing|delivery|name|time|pin|seat|topic|off|on|at \d|for (?:the|my|work|home|today|lunch))|leave (?:for|at|on|in|from|a|it|early|the)|going to (?:leave|stop) (?:it|here|now|at|for)|never again (?:late|a problem)|wanted to cancel (?:that|it)\b|\b(?:I|we) will cancel (?:the|your|that|it|this)/i,
  },
  {
    id: 'leaving.how',
    kind: 'LEAVING',
    says: wording(
      'how (?:do|can|could|would|to)(?: I| we| one| she| he)? (?:cancel|close|terminate|delete|end|get out of|leave|unsubscribe)(?: from)? {bond}',
      lists,
    ),
  },
  {
    id: 'leaving.shopping',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:cheaper|better|lower)(?: \\p{L}+){0,2} (?:elsewhere|at another|with another|from another|somewhere else|offer from|with (?:a|the|your) compet)|(?:a |the |your )?competit(?:or|ors|ion)(?:'s)?(?: \\p{L}+){0,3} (?:offers?|offered|cheaper|prices?|quoted?|is|are|has|have|does|do|made|came|called|visited|better)|market research for|tender(?:ing)? (?:the|our)|put (?:it|the contract|this) out to tender|not sure (?:if|whether|that)?(?: \\p{L}+){0,3} (?:stay|renew|continue|keep (?:working|buying|using|ordering)|remain)|(?:reconsider(?:ing)?|rethink(?:ing)?|question(?:s|ing)?|review(?:ing)?) (?:the|our|her|his|their|whether|if) (?:contract|cooperation|relationship|partnership|we|she|he|they|subscription)|won't be (?:a customer|with (?:you|us))|no longer (?:a customer|need your|want to work|interested in working|needs? (?:us|our|your)))",
      lists,
    ),
  },
];
