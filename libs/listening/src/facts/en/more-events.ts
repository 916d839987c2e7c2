import { type Cue, latin, opening, wording } from './wording';
import { MONTH } from './event-words';
import { DENIED } from './guards';

const NEW_WHAT =
  '(?:head|boss|manager|managing director|director|ceo|cfo|cto|coo|owner|chef|partner|buyer|employee|employees|apprentice|trainee|assistant|intern|secretary|accountant|receptionist|colleagues? (?:starts?|from|as|in)|dog|puppy|kitten|house|flat|apartment|home|kitchen|office|offices|shop|branch|store|premises|warehouse|location|site|contact person|point of contact|school|oven|plant|factory|production line|building|headquarters|restaurant|practice|investor|shareholder|management|leadership|name|brand)';
const lists = { month: [MONTH], new: [NEW_WHAT] };

/** What happens at work or to a business, and is worth remembering. */
export const MORE_EVENT_CUES: readonly Cue[] = [
  {
    id: 'event.renewal',
    kind: 'EVENT',
    date: 'RENEWAL',
    says: wording(
      '(?:(?:contract|agreement|licen[cs]e|lease|subscription|insurance|policy|membership|warranty|guarantee|certificate|maintenance|leasing|rental|permit|visa|term|domain)(?: \\p{L}{1,16}){0,3} (?:ends|expires|runs out|run out|ending|expiring|is up|comes up|terminates|lapses|is due|runs (?:until|to|through)|ended|expired|due for renewal|will end|will expire|until (?:the )?(?:end|\\d|{month}))|up for renewal|due for renewal|renewal (?:is |comes )?(?:due|date|in|on|next)|(?:fiscal|financial|business|tax) year (?:closes|ends|starts|begins|runs)|renews? (?:in|on|every|automatically|\\d{1,2}(?:st|nd|rd|th)?|{month})|end of (?:the|her|his|their|our) (?:contract|lease|term|licence))',
      lists,
    ),
    unless: latin('\\?\\s*$|renewal date\\?'),
    notAfter: DENIED,
  },
  {
    id: 'event.work',
    kind: 'EVENT',
    says: wording(
      "(?:(?:just |recently |has |have |been |got |getting |was |were |is being |be )(?:been )?promoted|promotion (?:to|as|party|celebration)|(?:'s|her|his|my) (?:big |recent |well-earned )?promotion|(?:got|gets|received|earned) (?:a|the|another) (?:big )?promotion|(?:a|the) new job|new (?:job|role|position) (?:as|at|in|from|starting|since)|(?:job |first |an |my |her |his |big |this |a |for the |about the |before the )interview(?:s|ing)?|the interview (?:is|was|starts|went)|interviewing for|chang(?:ed|es|ing) jobs|(?:starts?|started|starting|begins?|began) (?:her|his|their|my|our|a|the|as|in a)(?: new)? (?:job|role|position|apprenticeship|studies|training|own|business|company|head|manager|director|traineeship|internship|career)|(?:starts?|started|starting) (?:work|over|out) (?:at|as|on|in|for)|(?:took|tak(?:es|ing)|take) over (?:as|from|the (?!phone|counter|call|bill)|his|her|their)|(?:left|leaves|leaving|quits?|quitting|joined|joins|joining|rejoins?) (?:the |his |her |their |our )?(?:company|firm|team|business|department|position|bank|group|practice|board)|(?:is|are|will be) leaving (?:at the end|in|on|next|for a new)|(?:joins|joined|joining|leaves for|moved to|moves to) (?-i:\\p{Lu})\\p{L}+ (?:as|in|next))",
      lists,
    ),
    unless: latin(
      'promotion(?:al)? (?:code|voucher|price|offer)|new job (?:number|sheet)|^\\W*(?:do|does|did|is|are|was|when|what|which|who|how|where|can|could)\\b[^?]{0,300}\\?\\s*$',
    ),
  },
  {
    id: 'event.leaves-work',
    kind: 'EVENT',
    says: wording(
      '(?:last day (?:is|at|with|in|will)|retir(?:es|ing|ed|ement)|(?:to|will|about to|going to|plans to|wants to|soon|next year|may) retire|resign(?:s|ed|ing|ation)|laid off|layoffs|made redundant|redundanc(?:y|ies)|lost (?:his|her|their|my) job|short-time work|sabbatical|successor|succeeds|replaced by|steps? down|stepp(?:ed|ing) down|appointed|elected|won (?:an?|the) (?:\\p{L}+ ){0,2}(?:award|prize|tender|contract|competition|championship|cup|lottery)|award(?:ed)? (?:ceremony|for|as)|(?:became|becomes|made) (?:a )?(?:partner|managing director|head|manager|director|team lead|self-employed|freelance)|self-employed|own boss|set(?:s|ting)? up (?:her|his|their) own|going freelance)',
      lists,
    ),
    unless: latin(
      'retire for now|no I retire|retired (?:the )?(?:model|version|product)|replaced by (?:a new (?:one|unit|part|device)|another)|\\?\\s*$',
    ),
  },
  {
    id: 'event.new-people',
    kind: 'EVENT',
    says: wording(
      'hir(?:ed|es|ing) (?:a|an|two|three|four|five|\\d+|new|more|another|someone|his|her)|(?:take|takes|took|taken|taking) on (?:a|an|another|two|three|new|more) (?:\\p{L}{1,16} )?(?:apprentices?|trainees?|people|staff|employees?|bakers?|drivers?|assistants?|interns?)|recruit(?:ed|s|ing) (?:a|an|two|three|new|more)|(?:has|have|got|gets|getting|is|as|their|her|his|our|my|hired|found|appointed|a|the|bought|into|named|introduced) (?:\\p{L}+ )?new {new}|new {new} (?:since|as of|from|is|starts?|will|takes|in|called|named)',
      lists,
    ),
    unless: latin(
      'introduced our|our new (?:colleague|shop|catalogue|name|brand)|(?:find|looking for|need|want|rent|search) (?:\\S+ ){0,3}new|\\?\\s*$',
    ),
  },
  {
    id: 'event.business',
    kind: 'EVENT',
    says: wording(
      '(?:mov(?:ing|es|ed|e) (?:house|home|offices?|premises|to a (?:new|bigger|smaller)|into (?:a|the|their|our|her|his|new)|in (?:with|together|next|on|{month})|to the (?:\\p{L}+) floor|to (?!(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\\b)(?-i:\\p{Lu})\\p{L}+|out of|abroad|away|back to (?-i:\\p{Lu})|(?:his|her|their|our|my|the) (?:\\p{L}+ )?(?:office|shop|business|company|headquarters|production|warehouse|store|practice)s? to)|moving (?:out|away|soon|next|on the)|relocat(?:e|es|ed|ing|ion)|open(?:s|ed|ing)? (?:up )?(?:an?|another|the|their|our|his|her|its) (?:\\p{L}+ )?(?:shop|branch|store|office|location|site|restaurant|caf[eé]|practice|salon|studio|plant|factory|bakery|bar|warehouse|hotel|gallery|workshop|showroom|outlet)|(?:opens?|opened|opening) (?:in|on) (?:the )?(?:\\d|{month}|(?-i:\\p{Lu})\\p{L}+ \\d)|(?:have|has|got|opened|open|open up|plan|planning|for) (?:a|the|their|our) second (?:shop|branch|location|site|restaurant)|clos(?:e|es|ed|ing) (?:down|for (?:good|renovation|the summer|holidays|two|three|a)|(?:the|their|our|his|her|its) (?:\\p{L}+ )?(?:shop|branch|store|office|doors|business|factory|plant|restaurant))|shuts? down (?:the|their|its|for)|renovat(?:e|es|ed|ing|ion)s?|rebuild(?:ing|s)?|extension (?:to|of) the (?:shop|house|building)|refurbish(?:ment|ing|ed)?|rebrand(?:s|ed|ing)?|merg(?:er|ed|ing|es)(?: with)?|acqui(?:red|sition|res|ring)|taken over by|takeover|hand(?:s|ed|ing) (?:over )?(?:the|his|her|their) (?:\\p{L}+ )?(?:shop|business|company|firm|practice|farm|reins|restaurant|bakery)(?: over)? to|bought (?:by|out)|(?:been|was|were|is being|got|are being) (?:bought|sold|acquired|taken over|merged)|s(?:old|ells|elling) (?:(?:his|her|their|our) (?:\\p{L}+ )?(?:share|stake|shares|part)|up|the|his|her|their|our) (?:\\p{L}+ )?(?:company|business|shop|house|practice|firm|farm|restaurant|flat)|insolven(?:t|cy)|bankrupt(?:cy)?|administration proceedings|go(?:es|ing)?[- ]live|went live|launch(?:es|ed|ing)? (?:a|an|the|their|our|his|her|in|on|of|next|new)|(?:product|website|shop|market) launch|audit(?:s|ed|ors)?|inspection (?:on|in|next|by)|trade (?:fair|show)|exhibition|exhibit(?:s|ing) at|conference|congress|grand opening|opening (?:day|party|ceremony)|inaugurat\\p{L}+|(?:company|summer|christmas|staff|works) (?:party|outing|do)|team (?:event|building)|stock-?tak(?:e|ing)|inventory (?:on|in|next|week)|annual general meeting|agm|board meeting (?:on|in|next)|year-end (?:closing|accounts|close)|funding round|raised (?:money|funding|capital|\\d)|going public|ipo|floods?|flooded|burglary|broken into|burgled|break-in|fire (?:in|at|broke)|burn(?:t|ed) down|on strike|strike (?:on|at|next|from)|first of its kind)',
      lists,
    ),
    unless: latin(
      "audit (?:log|trail)|launch (?:the )?(?:app|program|page|browser)|open(?:s|ing)? the (?:shop )?(?:at|door|file|app|page|attachment)|move (?:on|it|this|that|the (?:appointment|meeting|date|call|delivery))|(?:meeting|appointment|call|date|delivery|visit|it) (?:was |is |has been |got )?(?:being )?mov(?:ed|ing|es)|traffic(?:'s| is)? moving|inspection sticker|what time|sold out|moving (?:on|forward)|\\?\\s*$",
    ),
  },
  {
    // Notes leave out who: "Moves to Hamburg in spring", "Stocktake on the 30th".
    id: 'event.note-form',
    kind: 'EVENT',
    says: opening(
      `(?:(?:just|recently|soon|now|also|newly) )?(?:moves|moving|moved|retires|retiring|engaged|married|pregnant|expecting|promoted|divorced|widowed|separated|hospitalised|back from|off to|away|turns|turning|graduates|emigrat(?:es|ing)) (?:to|in|on|since|again|at|next|this|for|from|with|her|his|their|until|till|end|\\d+)`,
    ),
    unless: latin('\\?\\s*$|^\\W*moved (?:to (?:monday|tuesday|wednesday|thursday|friday)|on|the)'),
  },
];
