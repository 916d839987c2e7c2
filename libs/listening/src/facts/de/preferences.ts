import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CHANNEL =
  '(?:e-?mails?|mails?|telefon(?:isch)?|anrufe?|handy|mobil|festnetz|sms|whats ?app|signal|briefe?|post|postalisch|schriftlich|chat|video(?:call|anruf)?|teams|zoom|persönlich|mailbox|newsletter|nachrichten?|werbung|prospekte?|fax|termin vor ort)';
const TIME =
  '(?:vormittags?|nachmittags?|abends?|morgens|mittags|früh|frühmorgens|(?:am )?wochenende|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|werktags|feierabend|mittag|mittagspause|\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?|(?:acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|sieben) uhr|den vormittag|den abend|der mittagszeit|bürozeiten|ferien)';
const CONTACT =
  '(?:anrufen|angerufen|kontaktieren|kontaktiert|schreiben|schicken|zuschicken|ansprechen|angesprochen|stören|melden|erreichen|liefern|geliefert|klingeln|vorbeikommen|kommen|mailen|senden|besuchen|duzen|siezen|geduzt|gesiezt|anreden|erwähnen|fragen|benutzen|verwenden|nehmen|parken|abgeben|unterbrechen|hetzen|drängen)';
const FOOD =
  '(?:vegetarisch|vegetarier(?:in)?|vegan|veganer(?:in)?|glutenfrei|laktosefrei|halal|koscher|zuckerfrei|kein fleisch|kein schweinefleisch|keinen fisch|keinen alkohol|keine nüsse|keine milch|keinen zucker|kein gluten|keinen kaffee|hafermilch|entkoffeiniert|laktoseintolerant|diabetiker(?:in)?|zöliakie)';
const LANGUAGE =
  '(?:deutsch|englisch|französisch|spanisch|italienisch|türkisch|polnisch|arabisch|portugiesisch|russisch|ukrainisch|niederländisch|gebärdensprache|einfacher sprache|leichter sprache|platt)';

const AT_TIMES =
  '(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|vormittags|nachmittags|abends|morgens|mittags|nachts|werktags|wochenends)';

const ASKS = /\?\s*$/;

/** How somebody likes to be treated, and what they like. */
export const PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'de.preference.rather',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:bevorzugt|bevorzugte|präferiert|favorisiert|zieht (?:\\p{L}+ ){1,6}?vor|vorlieben?|lieblings\\p{L}+|am liebsten|lieber|legt (?:\\p{L}+ ){0,3}?wert auf|ist (?:ihm|ihr) wichtig|besteht auf|bestand auf|pocht auf|schwört auf|steht auf|ist (?:ein )?(?:großer )?fan von|kein(?:e)? (?:großer )?freund(?:in)? von|hat(?:te)? (?:es )?(?:\\p{L}+ )?(?:gern|lieber|ungern)(?:, wenn)?|nicht so gern|ungern|hat eine schwäche für)',
    ),
    unless:
      /\?\s*$|(?<!\p{L})(?:[Ll]ieber (?:[Hh]err|[Ff]rau|kunde|kollege|gott|\p{Lu}\p{L}+[,!])|liebe[rs]? grüße|viel lieber wäre es|lieber nicht mehr bei|gern geschehen|hätte lieber (?:gestern|früher))/u,
  },
  {
    id: 'de.preference.wants',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:möchte|möchten|will|wollen|wünscht(?: sich)?|bittet (?:um|darum),?|bat (?:um|darum),?|verlangt|erwartet) (?:\\p{L}+ ){0,4}?(?:keine?n? (?:\\p{L}+ )?${CHANNEL}|nur (?:noch )?(?:per|über|via|mit|an|am|von|nach|vor|zwischen|schriftlich|telefonisch)|nicht (?:\\p{L}+ ){0,4}${CONTACT}|(?:immer|stets|grundsätzlich|künftig|in zukunft|ausschließlich|vorab|vorher|jedes mal|alles) .{0,50}|(?:per|über|via) ${CHANNEL}|kurz zu halten|(?:geduzt|gesiezt|mit \\p{L}+ (?:angesprochen|angeredet))|(?:auf|in) ${LANGUAGE}|schriftlich|(?:eine )?vorwarnung|(?:direkt|direkten|festen|einen festen|immer denselben|immer dieselbe) (?:\\p{L}+ ){0,2}ansprechpartner(?:in)?|zeit zum (?:überlegen|nachdenken))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:will (?:\p{L}+ )?nicht warten|nicht mehr (?:bestellen|kaufen|warten))`,
    ),
  },
  {
    id: 'de.preference.do-not',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:bitte|pls|unbedingt|auf keinen fall|keinesfalls|niemals|nie) (?:\\p{L}+ )?(?:nicht|nie|kein|keine|keinen|nur|immer|ausschließlich|erst)(?: [\\p{L}\\p{N}]+){0,4} (?:${CONTACT}|${CHANNEL}|${TIME})|(?:nicht|nie|niemals) (?:vor|nach|zwischen|am|während|in) (?:\\p{L}+ ){0,2}?${TIME} (?:\\p{L}+ ){0,3}?${CONTACT}|(?:vor|nach|ab|am|zwischen|während) (?:\\p{L}+ ){0,1}?${TIME} (?:bitte )?(?:nicht|nie|niemals) (?:mehr )?${CONTACT}|(?:keine|keinen|nie) (?:\\p{L}+ )?(?:anrufe?|newsletter|werbung|sms|mails?|e-mails?|besuche?|termine|nachrichten|post|werbeanrufe|vertreterbesuche)(?: (?:am|vor|nach|mehr|bitte|zwischen|während|abends|in) [\\p{L}\\p{N}]+|[.!,]| erwünscht|$)|(?:auf keinen fall|keinesfalls|niemals) (?:\\p{L}+ ){0,5}?${CONTACT}`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:noch keine|bekommt keine|hat keine|kamen keine|bekam keine|erhält keine) |nur (?:\p{L}+ )?anrufen,? (?:wenn|falls)(?!\p{L})|(?<!\p{L})(?:am \p{L}+tag|heute|morgen|diese woche) (?:noch )?nicht (?:mehr )?\p{L}+, (?:sondern |lieber |besser )?erst (?:wieder )?(?:am|nächste|kommende|morgen|übermorgen|ab)(?!\p{L})`,
    ),
  },
  {
    id: 'de.preference.reach',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:am (?:besten|einfachsten|sichersten|ehesten|schnellsten|liebsten)|nur|ausschließlich|immer nur|besser|ehesten) (?:noch )?(?:\\p{L}+ ){0,4}?(?:${CHANNEL}|${TIME}|ab \\d+|vor \\d+|nach \\d+|zwischen \\d+)|am besten (?:erreichbar|zu erreichen|erreicht man)|(?:erreichbar|zu erreichen|ansprechbar|im büro|zu hause) (?:\\p{L}+ ){0,2}?(?:nur |erst |ab |vor |nach |von |bis |zwischen |immer )(?:\\p{L}+ ){0,2}?${TIME}|(?:ist |sind |immer )(?:\\p{L}+ ){0,2}?(?:${TIME}|nach \\d+|ab \\d+) (?:\\p{L}+ ){0,2}?(?:erreichbar|zu erreichen|am besten)|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|vormittags|nachmittags|abends|morgens) (?:\\p{L}+ ){0,2}?(?:nicht |nie |immer )?(?:erreichbar|da|im haus|unterwegs|passt|geht|frei)|(?:passt|passen) (?:ihm|ihr|ihnen|mir|uns) (?:\\p{L}+ ){0,3}?(?:${TIME}|am besten|besser|nicht)|(?:per|über|via) ${CHANNEL} (?:ist|sind) (?:\\p{L}+ ){0,4}?(?:am (?:besten|liebsten|schnellsten|einfachsten)|besser|lieber|leichter|gut))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:nur (?:noch )?\d+ (?:stück|euro|kilo|prozent)|am schnellsten (?:geliefert|fertig)|noch nur)`,
    ),
  },
  {
    id: 'de.preference.likes',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:mag (?:\\p{L}+ ){0,2}?(?:kein|keine|keinen|es|gern|gerne|nicht|das|die|den|klare|kurze|lange|direkte|süßes|schokolade|kaffee|tee)|mögen (?:kein|keine|es|lieber)|liebt|lieben|hasst|hassen|verabscheut|schätzt (?:es|kurze|klare|die|den|das|persönliche|pünktlichkeit|ehrlichkeit)|genießt|kann (?:\\p{L}+ ){0,4}?(?:nicht (?:leiden|ausstehen|ab|hören|sehen)|nichts anfangen)|(?:redet|spricht|plaudert|erzählt|unterhält sich|hört) (?:\\p{L}+ ){0,3}?(?:gern|gerne|viel|am liebsten|nicht gern|ungern) (?:über|von|mit)|(?:isst|trinkt|nimmt|kauft|fährt|sitzt|liest|reist|arbeitet|bestellt) (?:\\p{L}+ ){0,3}?(?:gern|gerne|nur|immer|kein|keine|keinen|am liebsten|nie|ungern|ohne|grundsätzlich)|hat (?:es|sie|er) (?:gern|nicht gern|lieber)|nichts mit .{1,30} am hut)',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:mag sein|liebt sie|hört man|immer (?:noch|mehr|wieder)|nimmt (?:\p{L}+ )?(?:gern|gerne) (?:an|teil|das angebot)|nur noch heute|kauft (?:\p{L}+ )?nichts mehr|kann (?:es )?nicht (?:ab)?warten)`,
    ),
  },
  {
    id: 'de.preference.must',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:${FOOD}|allergisch|\\p{L}*allergie(?:n)?|verträgt (?:\\p{L}+ ){0,3}?(?:kein|keine|keinen|nicht)|unverträglichkeit|intoleranz|rollstuhl\\p{L}*|schwerhörig|gehörlos|hörgerät|sehbehindert|blind|gehbehindert|legasthenie|dolmetscher(?:in)?|jemand(?:en)?, (?:der|die) ${LANGUAGE} (?:spricht|kann|versteht)|gebärdensprache|barrierefrei|große schrift|großdruck|stufenlos|aufzug nötig|(?:spricht|versteht) (?:\\p{L}+ )?(?:nur|kein|kaum|wenig|besser|lieber)(?: \\p{L}+)? ${LANGUAGE}|lieber (?:auf )?${LANGUAGE}|braucht (?:\\p{L}+ ){0,3}?(?:bedenkzeit|ruhe|zeit zum (?:überlegen|nachdenken|entscheiden)|einen ruhigen|zeit, um)|nachtmensch|frühaufsteher(?:in)?|linkshänder(?:in)?)`,
    ),
    unless: latin(
      String.raw`\?\s*$|blinder fleck|blind vertraut|(?<!\p{L})(?:keine|keinerlei|ohne|nicht) (?:\p{L}+ )?(?:\p{L}*allergie|\p{L}*allergien|allergisch|unverträglichkeit)`,
    ),
  },
  {
    id: 'de.preference.address',
    kind: 'PREFERENCE',
    key: 'FORMALITY',
    says: phrasing(
      '(?:(?:wird|werden|will|möchte) (?:\\p{L}+ ){0,3}?(?:geduzt|gesiezt)|(?:will|möchte) (?:\\p{L}+ ){0,2}?(?-i:\\p{Lu})\\p{L}+ genannt werden|(?:per|beim) (?:du|sie)|(?:bietet|bot) (?:\\p{L}+ ){0,3}das du an|duzen wir uns|(?:bitte |immer |unbedingt )(?:duzen|siezen)|(?:mit|ohne) (?:(?:dr|prof|doktor|professor)\\.? )?(?:titel|nachnamen|vornamen)(?: (?:ansprechen|anreden|anschreiben))?|auf das (?:sie|du)|förmliche?[snr]? (?:sie|anrede|ton)|(?:nennt|nennen) (?:sich|sie ihn|sie sie|mich) (?-i:\\p{Lu})\\p{L}+|(?:rufname|spitzname) )',
    ),
    unless: ASKS,
  },
  {
    id: 'de.preference.manner',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:hat angst vor|fürchtet sich vor|\\p{L}+angst|bitte (?:\\p{L}+ ){0,4}?(?:vorsichtig|behutsam|langsam|laut|leise|deutlich|pünktlich|diskret|geduldig|rücksicht(?:svoll)?|angeben|vorher|vorab)|nur (?:mit|nach|auf) (?:\\p{L}+ )?(?:termin|absprache|vereinbarung|anmeldung|vorkasse|rechnung|bar)|(?:will|möchte) (?:\\p{L}+ ){0,3}?(?:immer|zuerst|als erstes)|immer (?:zuerst|erst) (?:\\p{L}+ ){0,3}?fragen|(?:beantwortet|liest|antwortet|schläft|isst) (?:\\p{L}+ ){0,3}?(?:erst|nur|nie) |kommt (?:gern|gerne|immer) gleich zur sache|ohne umschweife|(?:gleich|direkt|schnell) (?:zur sache|auf den punkt)|kurz (?:halten|und knapp)|bitte kurz|auf den punkt|keinen? small ?talk|small ?talk|(?:will|möchte|braucht|mag) (?:\\p{L}+ ){0,2}?(?:zahlen|fakten|details|einzelheiten|bilder|beispiele|alles schriftlich|klare aussagen|klare antworten)|entscheidet (?:\\p{L}+ ){0,4}?(?:erst|nie|immer|gemeinsam|allein|schnell|langsam|mit)|schläft (?:gern |immer )?(?:eine nacht )?(?:drüber|darüber)|bespricht (?:\\p{L}+ ){0,2}?alles (?:\\p{L}+ ){0,2}?mit|lässt sich (?:nicht|ungern) (?:drängen|hetzen|unter druck setzen)|(?:das thema|über) \\p{L}+ (?:bitte )?(?:vermeiden|meiden|nicht (?:ansprechen|erwähnen|reden|sprechen))|nicht auf \\p{L}+ ansprechen)',
    ),
    unless: ASKS,
  },
  {
    id: 'de.preference.not-then',
    kind: 'PREFERENCE',
    says: phrasing(
      `${AT_TIMES} (?:(?:bitte|besser|lieber|möglichst) )?(?:nicht|nie) (?:mehr )?${CONTACT}|nicht mehr (?:\\p{L}+ ){0,2}?(?:angerufen|kontaktiert|angeschrieben|belästigt|gestört|besucht) (?:zu )?werden|(?:telefon|anrufe?|anrufen|handy|e-?mails?|mails?|sms) (?:bitte )?nur (?:im (?:äußersten )?notfall|in notfällen|bei notfällen)|nur (?:im (?:äußersten )?notfall|in notfällen|bei notfällen) (?:anrufen|telefonieren|telefonisch)|^(?:bitte )?(?:nicht|nie|weder) (?:vor|nach) \\d{1,2}(?:[:.]\\d{2})?(?: uhr)?,? (?:und|oder|noch) (?:bitte )?(?:nicht |nie )?(?:vor|nach) \\d{1,2}|(?:e-?mails?|mails?|sms|nachrichten|briefe) (?:liest|beantwortet|öffnet) (?:er|sie) (?:nicht|nie|kaum)`,
    ),
    unless: ASKS,
  },
  {
    id: 'de.preference.may-be-called',
    kind: 'PREFERENCE',
    says: phrasing(
      'am besten (?:(?:immer|einfach|direkt|gleich) )?anrufen|(?:man (?:kann|darf)|(?:kann|darf) man) (?:(?:ihn|sie|dort|auch|gern|gerne|gut|immer) ){0,2}(?:ab|nach|bis|vor) \\d{1,2}(?:[:.]\\d{2})?(?: uhr)?(?: \\p{L}+){0,3} (?:anrufen|erreichen)|(?:kann|darf) (?:ab|nach|bis|vor) \\d{1,2}(?:[:.]\\d{2})?(?: uhr)?(?: \\p{L}+){0,3} angerufen',
    ),
    unless: ASKS,
  },
  {
    id: 'de.preference.hard-to-reach',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:schwer|schlecht|schwierig|kaum) (?:(?:per|über|mit) (?:e-?mail|mail|telefon|handy|sms|whats ?app)|am telefon|telefonisch|schriftlich) (?:zu )?(?:erreichen|erreichbar)|(?:telefonisch|(?:per|über) (?:e-?mail|mail|telefon|handy)|am telefon) (?:(?:nur|sehr|ganz|ist|er|sie) ){0,3}(?:schwer|schlecht|kaum) (?:zu )?(?:erreichen|erreichbar)',
    ),
    unless: ASKS,
  },
  {
    // Which part of the day is the good one stays in words.
    id: 'de.preference.good-and-bad-times',
    kind: 'PREFERENCE',
    key: 'OTHER',
    says: phrasing(
      `${AT_TIMES} (?:(?:ist|es|geht|passt|ihm|ihr) ){0,3}(?:schlecht|ungünstig|schwierig|gut|besser),? (?:aber |und |dafür )?${AT_TIMES} (?:(?:ist|es|geht|passt|ihm|ihr|dafür|eher) ){0,3}(?:schlecht|ungünstig|schwierig|gut|besser)`,
    ),
    unless: ASKS,
  },
  {
    // "Rechnungen per Post, nicht per Mail."
    id: 'de.preference.of-papers',
    kind: 'PREFERENCE',
    says: phrasing(
      '^(?:rechnungen|angebote|lieferscheine|mahnungen|verträge|unterlagen|termine|infos|rückfragen|lieferungen|rechnung|lieferung) (?:(?:bitte|immer|nur|künftig|ab sofort|ab jetzt|in zukunft) ){1,3}\\p{L}|^(?:rechnungen|angebote|lieferscheine|mahnungen|verträge|unterlagen|termine|infos|rückfragen) (?:nur |lieber |immer )?(?:per|über|via) \\p{L}+',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:ist|sind|war|waren|wurde|wurden|hat|haben|kam|kamen|kommt|kommen|geschickt|verschickt|versandt|gesendet|raus|erhalten|bekommen|bezahlt|heute|morgen|gestern|noch|bis)(?!\p{L})`,
    ),
  },
];
