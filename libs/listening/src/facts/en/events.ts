import { type Cue, latin, wording } from './wording';
import { BODY, MONTH, WHOSE } from './event-words';
import { DENIED } from './guards';

const lists = { whose: [WHOSE], body: [BODY], month: [MONTH] };

/** What happens in a life, and is worth remembering. */
export const EVENT_CUES: readonly Cue[] = [
  {
    id: 'event.loss',
    kind: 'EVENT',
    date: 'BEREAVEMENT',
    says: wording(
      '(?:passed away|pass away|passing of|died|dies|dying|death (?:of|in)|funerals?|deceased|bereave(?:d|ment)|in mourning|mourns|mourning|grieving|grieves|buried|burial|cremation|memorial service|widow(?:ed|er)?|terminally ill|hospice|(?:lost|losing) (?:(?:his|her|their|my|our) )(?:father|mother|wife|husband|son|daughter|brother|sister|partner|dog|cat|parents?|grand\\p{L}+|friend|child|baby|mum|mom|dad|uncle|aunt|horse)|(?:put|have|had) (?:his|her|their|my|our) (?:dog|cat|horse) (?:down|put down))',
      lists,
    ),
    unless: latin(
      "batter(?:y|ies) (?:has |have )?(?:died|is dead)|phone (?:has )?died|(?:engine|laptop|server|printer|screen|line|machine|motor|fridge|oven|plant|plants|tablet|computer) (?:has |just |have )?died|to death|dying to|died down|late husband's (?:shop|company)",
    ),
  },
  {
    id: 'event.family',
    kind: 'EVENT',
    says: wording(
      '(?:weddings?|(?:tie|ties|tied|tying) the knot|(?:finally|just) proposed|proposed to (?:her|him|me)|(?:couple|parents|they|she|he|husband|wife) (?:is|are|has|have) (?:now |recently |just )?(?:separat(?:ing|ed)|divorc(?:ing|ed)|split up)|(?:a|her|his|their|my|the) (?:divorce|separation)|(?:getting|got|gets|get|is being|being|just|newly|will be|were|was|are|is) (?:married|engaged|divorced|remarried)|(?:engaged|married|divorced) (?:since|to|last|in|on|this|for)|marr(?:ies|ying)|engagement|honeymoon|separated from|split(?:s|ting)? (?:up )?(?:with|from) (?:her|his) (?:husband|wife|partner)|(?:silver|golden|diamond) (?:wedding|jubilee)|jubilee|christening|baptism|baptised|communion|confirmation (?:party|of her|of his)|bar mitzvah|bat mitzvah|name day|baby (?:shower|is|was|arrived|boy|girl|due|on the way)|(?:a|her|his|their|the|new|first|second|third|our|my) baby|pregnan(?:t|cy)|expecting (?:(?:a|her|his|their|our|another) (?:baby|child|first|second|third|son|daughter|little one)|twins|in {month})|g(?:a|i)ve birth|gives birth|giving birth|newborn|(?:was|were|been|is|are) born|had (?:a (?:boy|girl|son|daughter|baby)|twins)|twins|maternity|paternity|parental leave|adopt(?:ed|ing) (?:a|an|their|her|his|another)|adoption|(?:became|become|becomes|becoming|going to be|about to be|will be) (?:a |an )?(?:grand)?(?:mother|father|parents?|uncle|aunt|dad|mum|mom|grandma|grandpa|granny)(?:s| again)?|(?:get|gets|getting|got|adopted|bought) (?:a|another|their first) (?:puppy|dog|kitten|cat|horse)|best man|bridesmaid|bride|groom|christened)',
      lists,
    ),
    unless: latin(
      '\\b(?:wedding|anniversary) (?:voucher|vouchers|cakes?|cards?|discount|code|catalogue|menu|offer|email|mail|remember|gift|present|dress|rings)|went (?:there )?(?:for|to) (?:a|the) wedding|(?:of|hate|love|like) weddings\\b|baby (?:blue|food|carrots?|steps?)|date of birth|born (?:in|on) \\d|year (?:I|he|she|they) (?:was|were) born|engagement (?:rate|ring)|twin beds|engaged (?:tone|line)|line (?:is|was) engaged|married couple',
    ),
    notAfter: DENIED,
  },
  {
    id: 'event.someone-of-theirs',
    kind: 'EVENT',
    says: wording(
      '{whose} (?:is|was|are|turns|turned|starts?|started|begins|began|finished|finishes|graduates|passed|moves?|moved|goes|went|leaves|left|got|gets|had|has just|will start|is starting|is getting|is about to) (?:\\p{L}+ ){0,2}(?:school|kindergarten|nursery|university|college|born|exams?|driving test|apprenticeship|home|abroad|job|married|engaged|one|\\d+|sick|ill|hospital|surgery)',
      lists,
    ),
    unless: latin('\\?\\s*$'),
  },
  {
    id: 'event.anniversary',
    kind: 'EVENT',
    date: 'ANNIVERSARY',
    says: wording(
      '(?:anniversar(?:y|ies)|(?:\\d{1,3}|ten|twenty|twenty-five|thirty|forty|fifty|a hundred|one hundred) years (?:in business|of (?:business|trading|the company|the firm|marriage|service)|old|married|with the (?:company|firm))|founded \\d+ years ago|celebrat(?:es|ed|ing) (?:\\p{L}+ ){0,2}(?:\\d+|ten|twenty|thirty|forty|fifty) years)',
      lists,
    ),
    unless: latin(
      "(?:am|is|are|was|'m|'s|'re|machine|roof|car|oven|boiler|heating|printer) (?:\\w+ )?(?:\\d+|ten|twenty|thirty) years old|anniversary (?:voucher|discount|offer|edition|gift|card)",
    ),
  },
  {
    id: 'event.health',
    kind: 'EVENT',
    says: wording(
      "(?:surger(?:y|ies)|operation (?:on|next|in|tomorrow|last|went)|(?:is|was|are|were|be|being|getting|gets|got) (?:being )?operated|{body} (?:operation|replacement|transplant|op)|(?:in|into|out of) (?:the )?(?:hospital|clinic)|(?:taken|rushed|admitted|had to go|had to be taken) to (?:the )?hospital|(?:back|home|discharged) from (?:the )?hospital|hospitali[sz]ed|(?:tonsils|appendix|wisdom teeth|gall bladder|plaster|stitches|cast) (?:\\p{L}+ )?(?:out|removed|off)|in intensive care|(?:had|has|suffered|having) a (?:stroke|fall|heart attack|seizure|breakdown|miscarriage|(?:car |bike |bad |serious |nasty )?(?:accident|crash))|(?:broke|broken|breaks|fractured|sprained|dislocated|injured|hurt|tore) (?:his|her|their|my) {body}|broken (?:leg|arm|hip|wrist|foot|ankle|hand|rib|ribs|collarbone)|diagnosed|diagnosis|chemotherapy|chemo|radiotherapy|dialysis|rehab|sick leave|(?:signed|written) off|burn-?out|(?:recover(?:s|ing|ed)|recovery|convalesc\\p{L}+) (?:from|after|well|slowly|at home)|(?:fell|fallen|is|was|been|seriously|gravely|critically|very|off) (?:seriously |gravely |very )?(?:ill|sick)(?= (?:since|for|with|at|in|all|again|until|and)|[.,;!]|$)|cancer|tumou?r|leuk[a]?emia|dementia|alzheimer's?|parkinson's?|pneumonia|covid|shingles|multiple sclerosis|in a coma|had an accident|car accident|nursing home|care home)",
      lists,
    ),
    unless: latin(
      'sick and tired|sick of|symptoms|\\b(?:hope|could be|might be|afraid|because of|due to|with) (?:[^ ]{1,8} ){0,2}covid|\\bI feel\\b|hospital (?:as|is) (?:a |our )?(?:customer|client)|supply|deliver to|\\?\\s*$|made (?:me|her|him) (?:ill|sick)',
    ),
  },
  {
    id: 'event.study',
    kind: 'EVENT',
    says: wording(
      "(?:graduat(?:es|ed|ing|ion)|(?:got|gets|finished|finishes|passed|passes|completed|completes|sat|sits|sitting|failed|took|takes|taking|earned|doing|does|writing) (?:his|her|their|my|our|the|a|an) (?:\\p{L}+(?:'s)? ){0,2}(?:degree|exams?|driving test|diploma|master's|doctorate|phd|thesis|bachelor's|apprenticeship|finals|licence|license|a-levels|abitur|qualification|certificate|mba)|final exams?|starts? (?:at )?(?:school|kindergarten|nursery|university|college|uni)|starting (?:at )?(?:school|kindergarten|nursery|university|college|uni)|(?:first|last) day (?:of|at) (?:school|work|university|kindergarten)|school enrolment|(?:running|runs|ran|training for|signed up for) (?:a|the|her|his) (?:\\p{L}+ )?(?:marathon|half|triathlon|ironman|10k))",
      lists,
    ),
    unless: latin(
      '^\\W*(?:do|does|did|is|are|was|when|what|which|who|how|where|can|could)\\b[^?]{0,300}\\?\\s*$|certificate (?:expired|error)',
    ),
  },
  {
    id: 'event.away',
    kind: 'EVENT',
    says: wording(
      '(?:on (?:holiday|vacation|leave|annual leave|maternity leave|parental leave|sick leave|a (?:business )?trip|a cruise|sabbatical|tour|pilgrimage|honeymoon)|(?:our|my|her|his|their|the|a|summer|winter|family|company) (?:holidays?|vacation)|holidays? (?:from|until|in|next|start|begin|end)|(?:goes|going|gone|went|go|leaves?|leaving|off|travels?|travelling|traveling|flies|flying|fly|flew|back|returns?|returned|heading|set off) (?:away |on |for |to (?-i:\\p{Lu})\\p{L}+ |from |off |abroad )?(?:for )?(?:on )?(?:vacation|holidays?|a (?:\\p{L}+ )?trip|a week|two weeks|three weeks|a fortnight|six weeks|a month|\\p{L}+ months|half a year|a year|safari|sabbatical|(?:\\p{L}+ )?until (?:the )?(?:end|(?-i:\\p{Lu})|\\d|next|mid|early|late))|(?:flies|flying|travels|travelling|going|off|moving) to (?-i:\\p{Lu})\\p{L}+ (?:next|in|on|for|tomorrow)|away (?:until|till|for|in|next|on|all|from (?:work|home|(?:the )?(?:\\d|{month}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|today|next))|out of (?:the )?(?:office|country|town) (?:until|till|from|for|next|on)|back (?:from|on|in) (?:holiday|vacation|leave|hospital|(?-i:\\p{Lu})\\p{L}+ \\d|the \\d|(?:january|february|march|april|may|june|july|august|september|october|november|december))|back at work|(?:be|is|are|stay|stays|remain|remains) closed (?:from|between|until|for|on|over)|visit(?:s|ing|ors)? from (?:her|his|their|my|our|(?-i:\\p{Lu})\\p{L}+) *\\p{L}*|(?:comes?|coming) to stay|parent[- ]teacher|school (?:trip|starts|holidays)|ramadan|eid|passover|diwali|chinese new year|hanukkah|lent|gap year)',
      lists,
    ),
    unless: latin(
      "(?:after|before|over) the holidays|(?:weather|news|football|chatted?|talked) (?:\\S+ ){0,4}(?:holidays?|vacation)|\\bour (?:office|shop|company)\\b|holiday (?:season |opening )?(?:hours|menu|offer|discount)|holidays? (?:are|is) (?:fine|ok)|\\bbook\\b(?: \\S+){0,3} \\b(?:holiday|vacation)\\b(?: \\S+){0,2} \\?|blew away|threw (?:\\S+ ){0,2}away|\\blent (?:her|him|them|us|me|it|a)|right away|(?:get|gets|getting|take|takes|taking|walk|run|stay|stays|far|keep|kept|blocks?|miles?|minutes?) away from|(?:is|be|are|'s|was) (?:away|out of town) on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:open|closed?|closing) (?:on|over|during|for) (?:the )?holidays?",
    ),
  },
  {
    id: 'event.party',
    kind: 'EVENT',
    says: wording(
      '(?:birthdays?|(?:his|her|my|their|our|whose) (?:big )?(?:thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)|turn(?:s|ed|ing) (?:\\d{1,3}|eighteen|twenty-one|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)|(?:surprise|farewell|leaving|engagement|garden|graduation|retirement|promotion|housewarming|dinner|launch|street|family|baby|small|big|summer|christmas|anniversary|office|team|company) (?:part(?:y|ies)|celebrations?|shower|reunion|gathering|do|outing|dinner)|family reunion|celebrat(?:e|es|ed|ing|ion)s? \\S{2,40}|special occasion|big day|house ?warming|reunion|festival|open day|open house|fund-?raiser|charity (?:run|dinner|event|gala)|gala|retreat|hen (?:party|do|night)|stag (?:party|do|night)|vernissage|premiere|concert (?:on|in|next)|first night|village f[eê]te)',
    ),
    unless: latin(
      '\\b(?:how|what) (?:\\S+ ){0,2}celebrat|celebrate (?:with|by) (?:a )?discount|dinner (?:at|table)|^(?!.{0,300}(?:birthday|anniversar|graduat|promot|retire|wedding|degree|engage|farewell|leaving))(?=.{0,100}\\b(?:want|need|like|help|looking|trying))[^?]{0,200}\\b(?:surprise|big|small|large|dinner) part(?:y|ies)|birthday (?:voucher|vouchers|cakes?|cards?|discount|code|catalogue|menu|offer|email|mail|remember|gift|present)|(?:my|your) (?:date of )?birth(?:day)? (?:is|was|on|as|for) (?!(?:on|next|this|today|tomorrow|soon|coming|in)\\b)|remember my birthday|\\bnot (?:my|her|his) birthday|\\b(?:id|pin|number|code|password) (?:[^ ]{1,16} ){0,4}birthday',
    ),
  },
];
