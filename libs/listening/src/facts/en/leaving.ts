import { type Cue, latin, wording } from './wording';
import { DENIED } from './guards';
import { BOND, OTHERS } from './leaving-words';

const lists = { bond: [BOND], others: OTHERS };
const OTHER_CANCELLING = latin(
  "(?:doesn't|does not|don't|do not|didn't|won't|never) (?:want|wants|plan|intend|mean|think of|going) (?:to |about )?(?:leave|leaving|cancel|cancell?ing|switch|switching|go)|(?:came|come|comes|coming|moved|moves|switched|switches|switching|changed) (?:over |back )?to us\\b|unless (?:he|she|they|either|one)|\\bsaid (?:I|we)(?:'d| would) look for\\b|(?:switch|change|move|go) from (?:monthly|weekly|daily|yearly|quarterly|paper|annual|invoice)|compared? (?:with|to) the competition|\\b(?:cancel|switch|change|stop|leave|end|close|drop|delete|clos(?:ed|ing)) (?:my|the|that|it|this|a|an|her|his|our|their)? ?(?:ride|order|booking|appointment|meeting|flight|room|reservation|taxi|card|date|dates|trip|hotel|viewing|delivery|name|time|pin|seat|topic|off|on|at \\d|for (?:the|my|work|home|today|lunch))|before (?:I|you|we|she|he|they) (?:could|can|was able to|were able to) (?:cancel|close|stop|leave)|(?:when|until|while|before) (?:I'm|I am|we're|we are|he's|she's|they're) leaving|tak(?:e|es|ing) (?:me|us|him|her|you) to|when (?:I'm|we're) out|better off without (?:him|her)\\b|(?:people|guests|others|somebody|someone|they|attendees) (?:might|may|could|will) cancel|leave (?:for|at|on|in|from|a|it|early|the)|never again (?:late|a problem)|wanted to cancel (?:that|it)\\b|clos(?:e|es|ed) (?:the )?(?:account books|deal)|stopp?(?:ed|s)? (?:the )?service (?:car|van)|\\b(?:isn't|not|never|no longer|aren't|won't) (?:thinking of |planning to |going to |be )?(?:leav|cancel|switch|look)|switched (?:from \\w+ )?to us|came (?:to us )?from|left (?:them|their old)",
);

/** Who may be about to go. */
export const LEAVING_CUES: readonly Cue[] = [
  {
    id: 'leaving.cancel',
    kind: 'LEAVING',
    says: wording(
      "(?:cancel(?:s|l?ed|l?ing|lation of)?|terminat(?:e|es|ed|ing|ion of)|end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|quit(?:s|ting)?|give up|giving up|drop(?:s|ped|ping)?|discontinu(?:e|es|ed|ing)|dissolv(?:e|es|ed|ing)|stop(?:s|ped|ping)?|not (?:to )?(?:renew|extend|continue|prolong)(?:ing)?|(?:won't|will not|don't want to|doesn't want to|isn't going to|aren't going to|not going to|wouldn't|would not|not planning to|no plans to) (?:renew|extend|continue|prolong|sign)|get (?:\\p{L}+ )?out of|getting out of|let(?:s|ting)? (?:her|his|the|their|our|my) \\p{L}+ (?:expire|run out|lapse)|resign(?:s|ed|ing)? from|unsubscribe(?:d|s)? from|pull(?:s|ed|ing)? out of|back(?:s|ed|ing)? out of|withdraw(?:s|ing|n)? from|walk(?:s|ed|ing)? away from) {bond}|let(?:s|ting)? (?:her|his|the|their|our|my) (?:\\p{L}{1,20} ){1,4}(?:expire|run out|lapse)",
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|end of (?:the|our|my|their) (?:contract|plan|service)|ends? (?:his|her|their) (?:apprenticeship)`,
    ),
  },
  {
    id: 'leaving.renewal',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:won't|will not|not|isn't|aren't|doesn't want to|don't want to|never|no longer|hesitat\\p{L}*|reluctant|unwilling|unlikely|not sure|not planning|no plans)(?: \\p{L}{1,12}){0,3} (?:renew(?:ing)?|prolong(?:ing)?|extend(?:ing)? (?:the|their|her|his|our)|re-?sign(?:ing)?|sign(?:ing)? (?:again|another|the renewal|for another))|(?:notice period|period of notice|cancellation (?:period|terms|policy|form|fee|date)|termination (?:clause|date|notice|fee)|exit clause|break clause|early termination)|(?:hand(?:s|ed|ing)? in|g(?:ave|ive|iving|ives|iven)|serv(?:e|ed|ing)|sent|sends|send(?:ing)?) (?:us |in )?(?:(?:her|his|their|our|my) )?notice(?: (?:for|to|at|by|of|on))?|(?:put|putting|puts) (?:it|the \\p{L}+|this|everything|\\p{L}+ \\p{L}+) out to tender|out to tender|re-?tender(?:ing)?|tendering|(?:last|final) (?:order|purchase|visit|season|contract|year|delivery) (?:with|from|for|here)|(?:that|this|it) (?:was|is|will be|would be) (?:her|his|their|my|our|the) (?:very )?last (?:order|time|purchase|visit|year|contract|chance))",
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|gave (?:his|her) notice at|notice to (?:his|her) employer|appointment|\\bflight|hotel|booking`,
    ),
  },
  {
    id: 'leaving.others',
    kind: 'LEAVING',
    says: wording(
      '(?:look(?:s|ed|ing)?(?: (?:around|at|for|into|out for))?|switch(?:es|ed|ing)?(?: (?:to|over to|from us to))?|mov(?:e|es|ed|ing)(?: (?:to|over to|on to|our business to))?|chang(?:e|es|ed|ing)(?: (?:to|over to))?|go(?:es|ing)?(?: (?:to|with|for|over to|back to))?|went(?: (?:to|with|over to))?|gone(?: to)?|tr(?:y|ies|ied|ying)(?: out)?|compar(?:e|es|ed|ing)(?: (?:us )?(?:with|to|prices with|offers from))?|talk(?:s|ed|ing)? (?:to|with)|in talks with|negotiat(?:es|ed|ing) with|speak(?:s|ing)? (?:to|with)|met(?: with)?|meeting(?: with)?|flirt(?:s|ing)? with|considering|evaluat(?:e|es|ed|ing)|test(?:s|ed|ing)?|trial(?:s|led|ling)?|sound(?:s|ed|ing)? out|check(?:s|ed|ing)?(?: out)?|shop(?:s|ping)?(?: around)?(?: at)?|b(?:uy|uys|uying|ought)(?: \\p{L}+){0,4}(?: from| at)|order(?:s|ing|ed)?(?: \\p{L}+){0,4}(?: from| with| at)|(?:got|getting|get|has|have|asked|asking|requested|received|found|had) (?:an? )?(?:\\p{L}+ )?(?:offers?|quotes?|bids?|prices?|proposals?) (?:from|of|by|at|with)|cho(?:se|ose|sen)|tempted by|approached by|courted by|contacted by|poached by|won over by|signed (?:up )?with|signing (?:up )?with|offer from|quote from|cheaper (?:at|with|from)|better (?:at|with|off with|served by|off at)|(?:take|takes|taken|taking|took)(?: \\p{L}+){1,3}(?: to)?|invit(?:ed|es|ing)(?: \\p{L}+){0,3}(?: of)?|mention(?:s|ed|ing)?|works? with|working with|prefers?|happier with|happy with) {others}',
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|look(?:ing)? (?:at|for|into) (?:an? |the |some |other |another )?(?:solutions?|options?|quotes?|offers?|shops?|bakery|company|tools?|product|baker|bank|hotel)\\b(?! (?:from|else))|(?:get|got|has|have|asked?|received?|requested) (?:a|an|the|your|our|another|some|any|one|several|two) (?:\\w+ )?(?:shop|company|partner|bank|bakery|firm|agency|dealer|garage|supplier|provider)\\b(?! (?:from|elsewhere))|\\bcan (?:I|you|we)(?: [a-z]{1,20}){0,4} \\?|(?:talk|talking|speak|speaking) (?:to|with) (?:someone|somebody) else|anything else|go (?:to|with) (?:the|your|a|an) |check(?:ing)? (?:the|another|other|some) (?:options?|shop|bank|offers?)|competitor to (?:us|you)|for (?:someone|somebody) else|(?:works?|working|mention\\w*|happy|met|meeting|visit\\w*) (?:with |at )?(?:a|an|the|our|your|her|his) (?:bank|compan|agenc|shop|firm|partner|bakery)|(?:someone|somebody) else(?:'s)? (?:order|parcel|name|mail|bill|will|has|can|from|in)|new (?:company|shop|partner|firm)\\b`,
    ),
  },
  {
    id: 'leaving.never-again',
    kind: 'LEAVING',
    says: wording(
      "(?:never again|last time (?:that )?(?:I|we)(?:'ll| will| ever)? (?:stay|book|order|buy|shop|eat|come|fly|use)|never (?:order|buy|book|use|come back|come|shop|visit|recommend|return|work|deal|set foot|do business)(?:ing)?(?: \\p{L}+){0,3} (?:again|here|with (?:you|us)|from (?:you|us)|anything)|(?:won't|will not|not going to|wouldn't|would not|not) (?:be )?(?:order(?:ing)?|buy(?:ing)?|book(?:ing)?|us(?:e|ing)|com(?:e|ing) back|return(?:ing)?|shop(?:ping)?|recommend(?:ing)?|back|work(?:ing)?|deal(?:ing)?)(?: \\p{L}+){0,3} (?:again|any ?more|here|with (?:you|us)|from (?:you|us)|your)|(?:done|finished|through) with (?:you|us|this company|this shop|your|this)|had (?:it|enough) (?:with|of) (?:you|us|your|this)|(?:stopped|stops|quit) (?:ordering|buying|using (?:us|our|it)|coming|working with|booking)|(?:lose|lost|losing) (?:me|us)(?= *(?:[.!,;]|$|as|for good|for ever|forever))|(?:our|my|the|their) (?:last|final) (?:season|year|project|order|contract|job) (?:together|with (?:you|us))|(?:be|am|is|are|'s|'m|'re) needing (?:you|us|your|our)|(?:moved|moving|shifted|gave|given|giving|awarded) (?:half|part|most|some|all|a third|a share)(?: of)? (?:of )?(?:her|his|their|our|my|the) (?:budget|orders?|business|volume|purchases|work)|only wants? to (?:extend|renew|sign)|(?:costs?|cost|fee|way|how|possible|penalty|chance)(?: \\S+){0,2} to get out|get(?:ting)? out (?:early|of it|sooner)|decided against (?:\\p{L}+ ){0,2}(?:extending|renewing|continuing|extension|renewal|us|you)|in[- ]house|insourc\\p{L}+|(?:lost|losing) (?:them|her|him) (?:as|to))",
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|\\b(?:I'm|we're|I am) (?:off|out)(?:,| to| on| of)|going (?:out|off)|money back guarantee|never again (?:had|have)`,
    ),
  },
  {
    id: 'leaving.parting',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:leav(?:e|es|ing)|quit(?:s|ting)?|abandon(?:s|ing)?|ditch(?:es|ing)?|desert(?:s|ing)?|dump(?:s|ing)?|drop(?:s|ping)?) (?:us|you|your (?:bank|company|service|shop|app)|as a customer|for (?:good|another|a competitor))|take (?:my|our|their|her|his) (?:business|custom|money|orders?) (?:elsewhere|away|to)|taking (?:my|our|their|her|his) (?:business|custom|money|orders?) (?:elsewhere|away|to)|goodbye for good|(?:then )?(?:I'm|we're|he's|she's|they're|I am|we are|they are|she is|he is) (?:gone|out|off|leaving)(?= *[.!,;]|$)|no longer (?:a customer|customers|need your|want to (?:work|deal|be)|interested in (?:working|us|our)|needs? (?:us|our|your)|work(?:s|ing)? with (?:us|you))|won't be (?:a customer|customers|with (?:you|us))|(?:no|little|any|not much) (?:reason|point|sense|incentive) (?:to|in|for) (?:stay(?:ing)?|continu(?:e|ing)|remain(?:ing)?|renew(?:ing)?|carry(?:ing)? on|keep(?:ing)?)|(?:want|wants|wanted) (?:my|our|her|his|their) money back|better off (?:without|elsewhere|with (?!us|you))|part(?:ing)? (?:ways|company)|go(?:ing)? (?:our|their|his|her) (?:own|separate) way|call(?:ing)? it (?:a day|quits)|wind(?:ing)? down (?:the|our|their) (?:\\p{L}+ )?(?:business|cooperation|orders))",
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|\\b(?:I'm|we're|I am) (?:off|out)(?:,| to| on| of)|going (?:out|off)|money back guarantee|never again (?:had|have)`,
    ),
  },
  {
    id: 'leaving.intends',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:want|wants|wanted|going|threaten(?:s|ed|ing)|consider(?:s|ed|ing)?|think(?:s|ing)? (?:about|of)|thought (?:about|of)|toy(?:s|ing)? with|plan(?:s|ning)?|decided|about|ready|intend(?:s|ing)?|prefer(?:s)?|tempted|inclined|likely|prepared|hint(?:s|ed|ing)? (?:at|that)|talk(?:s|ed|ing)? (?:of|about)|mulling|close to|on the verge of|has half a mind)(?: to| about| of|ing| the idea of| over){0,3} (?:leav(?:e|ing)|cancel(?:l?ing)?|switch(?:ing)?|quit(?:ting)?|terminat(?:e|ing)|walk(?:ing)? away|go(?:ing)? elsewhere|mov(?:e|ing) (?:on|elsewhere|away)|stop(?:ping)?(?: (?:working|buying|ordering))?|chang(?:e|ing) (?:supplier|provider|bank|vendor|partner|agency|insurer)s?|end(?:ing)? (?:it|this|our)|tak(?:e|ing) (?:his|her|their|my|our) (?:business|custom|money|orders))(?= (?:us|you|the (?:contract|subscription|service|cooperation|account)|to|if|because|soon|altogether|for good|completely|over|with|after|at|from|and|it|this|our|your|elsewhere|away|in|next|by)|[.!,;]|$)|(?:will|'ll|going to|gonna|have to|might|may|could|would|'d|must|shall) (?:have to )?(?:cancel|leave us|leave you|switch|go elsewhere|go somewhere else|terminate|look elsewhere|look around|look for (?:(?:someone|somebody|something) else|(?:an? )?(?:new|another|other|different) \\p{L}+)|change (?:supplier|provider|bank|vendor)s?|take (?:my|our|their|his|her) (?:business|custom|money|orders))(?= |[.!,;]|$)|(?:would|'d) like to terminate|(?:is|are|'s|'re|'m) (?:\\p{L}+ )?tempted|go(?:es|ing)? (?:somewhere else|elsewhere)|went elsewhere|look(?:s|ing)? (?:elsewhere|around)|shop(?:s|ping)? around)",
      lists,
    ),
    unless: OTHER_CANCELLING,
    notAfter: DENIED,
  },
  {
    id: 'leaving.how',
    kind: 'LEAVING',
    says: wording(
      '(?:how (?:much|long a|long) notice|(?:how|where|when|whether|if|what happens if) (?:do|can|could|would|to|she|he|they|we|I)(?: I| we| one| she| he| they| can| could)*(?: best)? (?:cancel|close|terminate|delete|end|get (?:\\p{L}+ )?out of|leave|unsubscribe|quit)(?: from)? {bond}|(?:please |want to |wants to )?(?:delete|close|deactivate|remove) (?:my|our|her|his|their) (?:\\p{L}+ )?(?:account|profile|membership|data))',
      lists,
    ),
    unless: latin('joint account|leave the (?:contract|agreement) (?:with|at|in)'),
  },
  {
    id: 'leaving.less',
    kind: 'LEAVING',
    says: wording(
      "(?:(?:cheaper|better|lower|nicer|quicker|faster)(?: \\p{L}+){0,3} (?:elsewhere|at another|with another|from another|from (?:the|a|an) (?:\\p{L}+ )?(?:competitor|bakery|shop|company|supplier|provider|rival|firm)|somewhere else|down the road|across the (?:street|road)|round the corner|next door)|(?:an?|the|his|her|their|our|your) (?:\\p{L}+ )?competit(?:or|ors|ion)(?:'s)?(?: \\p{L}+){0,3} (?:offers?|offered|cheaper|prices?|quoted?|is|are|has|have|does|do|made|came|called|visited|better|delivers?|charges?|undercuts?|undercut)|(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|scal(?:e|es|ed|ing) (?:back|down)|phas(?:e|es|ed|ing) out) (?:their|his|her|the|our) (?:\\p{L}+ )?(?:orders?|business with us|volume|spend|purchases)|(?:orders?|buys?|bought|ordering|buying|spends?) (?:much |far |a lot )?less (?:from us|with us|than|and less)|market research for|(?:doubts?|unsure|uncertain|undecided|wonders?|wondering|wondered|debating|discussing)(?: \\S+){0,4} (?:stay|renew|continue|carry on|remain)|(?:another|other|different|rival) \\p{L}+ (?:has |had |have )?(?:made|given|gave|offered|quoted) (?:her|him|them|me|us)|not sure (?:if|whether|that|they|she|he|we|I)(?: \\p{L}+){0,4} (?:stay|renew|continue|keep (?:working|buying|using|ordering)|remain|carry on|go on|stick)(?: \\p{L}+)*|(?:reconsider(?:ing)?|rethink(?:ing)?|question(?:s|ing)?|review(?:ing)?) (?:the|our|her|his|their|whether|if) (?:\\p{L}+ )?(?:contract|cooperation|relationship|partnership|we|she|he|they|subscription|collaboration|agreement)|better offer|(?:one|another|any) more (?:mistake|delay|complaint|time|slip)(?: \\p{L}+){0,3} and (?:we|I|they|she|he)(?:'re|'m|'s|'ll| are| am| will)|(?:last|final) (?:chance|straw|warning))",
      lists,
    ),
    unless: latin(
      `${OTHER_CANCELLING.source}|(?:make|made|give|gave) (?:them|her|him|you) a better offer|no better offer|final warning from|last chance to (?:order|book|register|buy)`,
    ),
  },
];
