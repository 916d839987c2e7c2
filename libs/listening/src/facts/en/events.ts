import { type Cue, wording } from '../cue';

/** What happens in a life or in a business, and is worth remembering. */
export const EVENT_CUES: readonly Cue[] = [
  {
    id: 'event.family',
    kind: 'EVENT',
    says: wording(
      '(?:weddings?|(?:getting|got|gets|get|is being|being|just|newly) (?:married|engaged|divorced|remarried)|marries|marrying|engagement party|honeymoon|birthdays?|turn(?:s|ed|ing) (?:\\d{1,3}|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)|\\d{1,3}(?:th|st|nd|rd) birthday|anniversar(?:y|ies)|jubilee|christening|baptism|communion|confirmation (?:party|of her|of his)|bar mitzvah|bat mitzvah|first communion|baby|pregnan(?:t|cy)|expecting (?:a|her|his|their|our|another|twins)|gave birth|newborn|born|twins|maternity|paternity|parental leave|adopt(?:ed|ing|ion)|grand(?:mother|father|parents?|child|son|daughter) (?:is|was|for the)|(?:became|become|becoming) (?:a |an )?(?:grand)?(?:mother|father|parents?|uncle|aunt|dad|mum|mom)|best man|bridesmaid|bride|groom)',
    ),
    unless:
      /\b(?:birthday|wedding|anniversary) (?:voucher|vouchers|cakes?|cards?|discount|code|catalogue|menu|offer|email|mail|remember)|(?:my|your) (?:date of )?birth(?:day)? (?:is|was|on|as|for)|remember my birthday|baby (?:blue|food|carrots?|steps?)|date of birth|born (?:in|on) \d/i,
  },
  {
    id: 'event.loss',
    kind: 'EVENT',
    says: wording(
      '(?:passed away|died|dies|death|funeral|deceased|bereave(?:d|ment)|in mourning|mourns|mourning|buried|burial|widow(?:ed|er)?|lost (?:his|her|their|my|our) (?:father|mother|wife|husband|son|daughter|brother|sister|partner|dog|cat|parents?|grand\\p{L}+|friend|child|baby|job|mum|mom|dad|uncle|aunt))',
    ),
    unless:
      /batter(?:y|ies) (?:has |have )?(?:died|is dead)|phone (?:has )?died|(?:engine|laptop|server|printer|screen|line) (?:has )?died|to death/i,
  },
  {
    id: 'event.health',
    kind: 'EVENT',
    says: wording(
      '(?:surgery|operation (?:on|next|in|tomorrow|last)|being operated|hospital(?:i[sz]ed)?|in intensive care|had a (?:stroke|fall|heart attack|baby|accident)|broke (?:his|her|their|my) (?:leg|arm|hip|wrist|foot|ankle|hand|nose|back|collarbone)|diagnosed|chemotherapy|chemo|rehab|sick leave|signed off sick|burn-?out|recover(?:s|ing|ed) from|in recovery|fell ill|seriously ill|cancer|had an accident)',
    ),
  },
  {
    id: 'event.work',
    kind: 'EVENT',
    says: wording(
      "(?:(?:just |recently |has |have |been |got |getting |was |were |is being |be )?promoted|promotion (?:to|as|party|celebration)|'s promotion|her promotion|his promotion|my promotion|new job|(?:job |first |an? |my |her |his |the )interviews?|interviewing for|changed jobs|(?:starts?|started|starting|begins?|began) (?:her|his|their|my|our|a|the|as)(?: new)? (?:job|role|position|apprenticeship|studies|training|university|school|degree|own|business|company|head|manager|director)|took over (?:as|from|the)|tak(?:es|ing) over (?:as|from|the)|(?:left|leaves|leaving|quits?|quitting|joined|joins|joining) (?:the |his |her |their |our )?(?:company|firm|team|job|business|department|position)|(?:is|are|was|will be|has|have|about to|going to|plans to|wants to|soon|next year|new)? ?retir(?:es|ing|ed|ement)|resign(?:s|ed|ing|ation)|laid off|made redundant|sabbatical|graduat(?:es|ed|ing|ion)|(?:got|gets|finished|passed|completed) (?:his|her|their|my|our|the|a) (?:degree|exams?|driving test|diploma|master's|doctorate|phd|bachelor's|apprenticeship|finals|licence|license)|exams?|hired|hiring|new (?:head|boss|manager|director|ceo|cfo|cto|owner|chef|colleague|partner|buyer|employee|baby|apprentice|assistant|dog|puppy|house|flat|apartment|kitchen|office|shop|branch|store|premises|warehouse|location|site|contact person|school|website|machine|oven)|successor|replaced by|stepp(?:ed|ing) down|head(?:s|ed)? up|appointed)",
    ),
    unless:
      /retire for now|no I retire|promotion(?:al)? (?:code|voucher|price|offer)|new (?:contact person|website|machine|house) \?|retired (?:from )?(?:the )?(?:model|version|product)|can you .{0,20}new|promoted (?:product|post)/i,
  },
  {
    id: 'event.business',
    kind: 'EVENT',
    says: wording(
      '(?:moving (?:house|home|office|to|in|our|out|into|the|their|away|premises|soon|next|on)|mov(?:e|es|ed) (?:house|home|offices?|premises|to a (?:new|bigger|smaller)|into a|in with|(?:his|her|their|our|the) (?:office|shop|business|company|headquarters|production|warehouse|store|practice) to)|relocat(?:e|es|ed|ing|ion)|open(?:s|ed|ing)? (?:a|an|another|the|their|our|his|her|its) (?:new |second |third |fourth |own |first |other |small |big )?(?:shop|branch|store|office|location|site|restaurant|caf[eé]|practice|salon|studio|plant|factory|bakery|bar|warehouse)|second (?:shop|branch|location|site)|clos(?:e|es|ed|ing) (?:down |for (?:good|renovation|the summer|holidays)|(?:the|their|our|his|her|its) (?:shop|branch|store|office|doors|business))|renovat(?:e|es|ed|ing|ion)s?|rebuild(?:ing)?|refurbish(?:ment|ing|ed)?|rebrand(?:ing|ed)?|merg(?:er|ed|ing|es) ?(?:with)?|acqui(?:red|sition|res|ring)|taken over by|takeover|bought (?:by|out)|s(?:old|ells|elling) (?:the|his|her|their|our) (?:company|business|shop|house|practice)|insolven(?:t|cy)|bankrupt(?:cy)?|go(?:es|ing)?[- ]?live|launch(?:es|ed|ing)?|audit(?:s|ed|ors)?|inspection|trade (?:fair|show)|exhibition|conference|grand opening|opening (?:day|party|ceremony)|inaugurat\\p{L}+|company (?:party|outing|anniversary)|summer party|christmas party|team event|stocktaking|annual general meeting|board meeting|year-end|funding round|raised (?:money|funding|capital)|ipo|won (?:a|an|the) (?:award|prize|tender|contract|competition)|award(?:ed)? (?:ceremony|for))',
    ),
    unless:
      /audit (?:log|trail)|launch (?:the )?(?:app|program|page|browser)|open(?:s|ing)? the (?:shop )?(?:at|door|file|app|page|attachment)|move (?:on|it|this|that|the (?:appointment|meeting|date|call|delivery))|traffic('s| is)? moving/i,
  },
  {
    id: 'event.away',
    kind: 'EVENT',
    says: wording(
      '(?:on (?:holiday|vacation|leave|maternity leave|parental leave|sick leave|a business trip|a cruise|sabbatical|tour|pilgrimage|honeymoon)|(?:our|my|her|his|their|the|a|summer|winter|family|company) (?:holidays?|vacation)|(?:goes|going|gone|went|go|leaves?|leaving|off|travels?|travelling|traveling|flies|flying|back|returns?) (?:away |on |for |to (?-i:\\p{Lu})\\p{L}+ |from )?(?:for )?(?:vacation|holidays?|a trip|a week|two weeks|three weeks|a month|(?:\\p{L}+ )?until (?:the )?(?:end|(?-i:\\p{Lu})|\\d|next|mid|early|late))|away (?:until|till|from|for|in|next|on)|out of (?:the )?(?:office|country|town) (?:until|till|from|for|next|on)|back (?:from|on|in) (?:holiday|vacation|leave|hospital|(?-i:\\p{Lu})\\p{L}+ \\d|the \\d|january|february|march|april|may|june|july|august|september|october|november|december)|running (?:a|the|her|his) (?:marathon|half)|parent[- ]teacher|school (?:trip|starts|holidays)|ramadan|eid|passover|diwali|chinese new year|lent)',
    ),
    unless:
      /holiday (?:season |opening )?(?:hours|menu|offer|discount)|holidays? (?:are|is) (?:fine|ok)|\bbook\b.{0,30}\b(?:holiday|vacation)\b.{0,20}\?/i,
  },
  {
    id: 'event.party',
    kind: 'EVENT',
    says: wording(
      '(?:(?:(?:birthday|surprise|farewell|leaving|engagement|garden|graduation|retirement|promotion|housewarming|dinner|launch|street|family|baby|small) )(?:part(?:y|ies)|celebration|shower|reunion|gathering)|family reunion|celebrat(?:e|es|ed|ing|ion)s? .{2,40}|special occasion|big day|house ?warming|reunion|festival|open day|fund-?raiser|charity (?:run|dinner|event|gala)|gala|retreat|hen (?:party|do|night)|stag (?:party|do|night))',
    ),
    unless: /\b(?:how|what) .{0,20}celebrat/i,
  },
];
