import type { Channel, ImportantDateKind, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import { latin, type Reading } from '../cue';
import { phrasing } from '../phrasing';

export const CATEGORIES: readonly Reading<PainCategory>[] = [
  {
    is: 'PROCESS_REPEATED_MYSELF',
    says: phrasing(
      '(?:erklär\\p{L}*|wiederhol\\p{L}*|erzähl\\p{L}*|gesagt|gemeldet) .{0,40}(?:mal|wieder|erneut|nochmal|noch einmal|mehrfach|jedes)|(?:\\p{L}*mal|mehrfach|wieder|erneut|jedes mal|alles|nochmal) .{0,30}(?:erklär\\p{L}*|wiederhol\\p{L}*|erzähl\\p{L}*|von vorn)|von vorne? anfangen',
    ),
  },
  {
    is: 'PROCESS_IMPERSONAL',
    says: phrasing('unpersönlich|nummer|roboter|bot|automat|maschinell|textbausteine?|abgespeist'),
  },
  {
    is: 'DELIVERY',
    says: phrasing(
      '\\p{L}*liefer\\p{L}*|paket\\p{L}*|sendung\\p{L}*|versand\\p{L}*|zustell\\p{L}*|spedition|fahrer|kurier|palette\\p{L}*|angekommen',
    ),
  },
  {
    is: 'PRICE',
    says: phrasing(
      'preis\\p{L}*|\\p{L}*kosten|teuer|teurer|überteuert|gebühr\\p{L}*|\\p{L}*rechnung\\p{L}*|berechnet|abgebucht|bezahlt|abbuchung|mahnung\\p{L}*|gutschrift|erstattung|geld|zuschlag|abgerechnet',
    ),
  },
  {
    is: 'COMMUNICATION',
    says: phrasing(
      'antwort\\p{L}*|rückmeldung|rückruf\\p{L}*|zurückgerufen|zurückrufen|gemeldet|informiert|bescheid|erreich\\p{L}*|niemand|keiner|ignoriert|absprache|ans telefon|mailbox|anrufbeantworter|geantwortet',
    ),
  },
  {
    is: 'PROCESS_WAIT',
    says: phrasing(
      'wart\\p{L}*|dauert\\p{L}*|gedauert|zu lange|zu spät|langsam|ewig|verzöger\\p{L}*|verspät\\p{L}*|hingehalten|vertröstet|seit (?:tagen|wochen|monaten)|überfällig',
    ),
  },
  {
    is: 'PROCESS_CONFUSING',
    says: phrasing(
      'unklar|kompliziert|umständlich|unübersichtlich|verwirr\\p{L}*|missverst\\p{L}*|versteht|verstehen|verständlich|unverständlich|anleitung\\p{L}*|widersprüchlich|durcheinander|zurecht|nicht nachvollziehbar|irreführend',
    ),
  },
  {
    is: 'ACCESS',
    says: phrasing(
      'einloggen|anmelden|zugang\\p{L}*|zugriff|passw\\p{L}*|konto|portal|treppe\\p{L}*|aufzug|rampe|rollstuhl\\p{L}*|parkpl\\p{L}*|eingang|öffnungszeiten|ausgesperrt|gesperrt',
    ),
  },
  {
    is: 'PEOPLE',
    says: phrasing(
      'unfreundlich|unhöflich|unverschämt|patzig|ruppig|arrogant|angeschrien|beleidigt|ton|mitarbeiter\\p{L}*|kolleg\\p{L}*|verkäufer\\p{L}*|techniker\\p{L}*|kellner\\p{L}*|monteur\\p{L}*|behandelt|inkompetent|berater\\p{L}*',
    ),
  },
  {
    is: 'PROCESS_OTHER',
    says: phrasing('formular\\p{L}*|papierkram|ablauf|prozess|bürokrat\\p{L}*|genehmigung|antrag'),
  },
  {
    is: 'PRODUCT',
    says: phrasing(
      'kaputt|defekt\\p{L}*|qualität|verschimmelt|schimmel|kalt|stürzt|abgestürzt|fehler\\p{L}*|undicht|beschädigt|zerrissen|funktionier\\p{L}*|geht|läuft|produkt\\p{L}*|software|maschine|app|brot|brötchen|suppe|essen|schmeck\\p{L}*|riech\\p{L}*|teil|teile|fehlt|fehlen|gerät|ware|drucker|server|heizung',
    ),
  },
];

export const SEVERITIES: readonly Reading<number>[] = [
  {
    is: 4,
    says: phrasing(
      'stinksauer|wütend|empört|außer sich|inakzeptabel|verzweifelt|anwalt|klage|gericht|gestohlen|geklaut|betrug|betrogen|gehackt|katastrophe|albtraum|stillstand|steht still|weint|in tränen|droht\\p{L}*|gefährlich|verletzt|unverschämtheit|frechheit|zumutung|nase voll|fassungslos',
    ),
  },
  {
    is: 3,
    says: phrasing(
      'verärgert|sauer|genervt|enttäuscht|frustriert|ärgert|sehr|wirklich|extrem|total|völlig|schon wieder|immer wieder|ständig|zweimal|dreimal|mehrfach|mehrmals|doppelt|(?:\\p{L}+ten|\\d+\\.) mal|wochen|monaten?|immer noch|niemand|beschwer\\p{L}*|ausgefallen|verloren|unzufrieden',
    ),
  },
  {
    is: 1,
    says: phrasing(
      'ein bisschen|etwas|ein wenig|leicht|kleine[rsn]?|geringfügig|könnte besser|nicht so wichtig|nebenbei|am rande',
    ),
  },
];

export const KEYS: readonly Reading<PreferenceKey>[] = [
  {
    is: 'DETAIL_LEVEL',
    says: phrasing(
      '(?:kurze|knappe) (?:anrufe|telefonate|mails?|e-mails?|nachrichten|besuche|gespräche)|(?:anrufe|telefonate|mails?|e-mails?|nachrichten|besuche|gespräche) (?:möglichst |immer )?kurz',
    ),
  },
  {
    is: 'INTERPRETER',
    says: phrasing(
      'dolmetscher(?:in)?|gebärdensprache|jemand(?:en)?, (?:der|die) \\p{L}+ (?:spricht|kann|versteht)|(?:spricht|versteht) (?:\\p{L}+ )?(?:nur|kein|kaum|wenig|lieber|besser)',
    ),
  },
  {
    is: 'ACCESSIBILITY',
    says: phrasing(
      'rollstuhl\\p{L}*|schwerhörig|gehörlos|hörgerät|sehbehindert|blind|gehbehindert|legasthenie|große schrift|großdruck|barrierefrei|rampe|aufzug|stufenlos|(?:laut|langsam|deutlich) sprechen',
    ),
  },
  {
    is: 'DO_NOT_DISTURB',
    says: phrasing(
      '(?:nicht|nie|niemals|weder|kein(?! problem)|keine(?! probleme)|keinen|hasst|ungern|verabscheut)(?: \\p{L}+){0,4} (?:(?:vor|nach|während|zwischen|in|ab) (?:\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?|(?:acht|neun|zehn|elf|zwölf|fünf|sechs|sieben) uhr|mittag|mittags|feierabend|feierabends|dem mittag(?:essen)?|der (?:mittags)?pause|der arbeit|der sprechstunde|dem essen|den ferien|acht|neun|zehn|elf|zwölf)|am (?:wochenende|abend|morgen|vormittag|nachmittag|(?:mon|diens|mitt|donners|frei|sams|sonn|feier|werk)tag)|an (?:feier|werk|arbeits)tagen|abends|morgens|vormittags|nachmittags|mittags|nachts|(?:mon|diens|mitt|donners|frei|sams|sonn|feier|werk)tags|in der mittagspause|in den ferien)|(?:(?:vor|nach|während|zwischen|in|ab) (?:\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?|(?:acht|neun|zehn|elf|zwölf|fünf|sechs|sieben) uhr|mittag|mittags|feierabend|feierabends|dem mittag(?:essen)?|der (?:mittags)?pause|der arbeit|der sprechstunde|dem essen|den ferien|acht|neun|zehn|elf|zwölf)|am (?:wochenende|abend|morgen|vormittag|nachmittag|(?:mon|diens|mitt|donners|frei|sams|sonn|feier|werk)tag)|an (?:feier|werk|arbeits)tagen|abends|morgens|vormittags|nachmittags|mittags|nachts|(?:mon|diens|mitt|donners|frei|sams|sonn|feier|werk)tags|in der mittagspause|in den ferien)(?: \\p{L}+){0,2} (?:nicht|nie|niemals|kein|keine|keinen|ungern|schlecht|ungünstig)|nicht stören',
    ),
  },
  {
    is: 'AVOID_CHANNEL',
    says: phrasing(
      '(?:kein(?! problem)|keine(?! probleme)|keinen|nicht|nie|niemals|hasst|ungern|ohne(?! probleme?)|nichts)(?: \\p{L}+){0,4} (?:e-?mails?|mails?|telefon\\p{L}*|anrufe?|anrufen|angerufen|sms|whats ?app|briefe?|post|newsletter|werbung|mailbox|video|zoom|teams|fax)|(?:e-?mails?|mails?|anrufe?|newsletter|whats ?app|sms) (?:(?!und |aber )\\p{L}+ ){0,2}?(?:nicht|nie|ungern)|(?:telefon|anrufe?|anrufen|handy|e-?mails?|mails?|sms) (?:bitte )?nur (?:im notfall|in notfällen|im äußersten notfall|bei notfällen)|nur (?:im (?:äußersten )?notfall|in notfällen|bei notfällen) (?:anrufen|telefonieren|telefonisch)|(?:schwer|schlecht|schwierig|kaum) (?:(?:per|über|mit) (?:e-?mail|mail|telefon|handy|sms|whats ?app)|am telefon|telefonisch|schriftlich) (?:zu )?(?:erreichen|erreichbar)|(?:telefonisch|(?:per|über) (?:e-?mail|mail|telefon|handy)|am telefon) (?:(?:nur|sehr|ganz|ist|er|sie) ){0,3}(?:schwer|schlecht|kaum) (?:zu )?(?:erreichen|erreichbar)',
    ),
  },
  {
    is: 'HOURS',
    says: phrasing(
      '(?:nach|vor|ab|bis|zwischen|um|von|gegen|am|nur|erst)(?: \\p{L}+){0,2} (?:\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?|\\p{L}+ uhr|vormittags?|nachmittags?|abends?|morgens|mittags?|feierabend|wochenende|\\p{L}+tags?)|(?:vormittags|nachmittags|abends|morgens|mittags|montags|dienstags|mittwochs|donnerstags|freitags|samstags)',
    ),
  },
  {
    is: 'FORMALITY',
    says: phrasing(
      'duzen|siezen|geduzt|gesiezt|per du|per sie|vornamen?|nachnamen?|titel|förmlich\\p{L}*|anrede|\\p{L}*doktor\\p{L}*|professor\\p{L}*|(?:auf|beim|das) (?:du|sie)|nennt sich|tutzt',
    ),
  },
  {
    is: 'PREFERRED_CHANNEL',
    says: phrasing(
      'e-?mails?|mails?|telefon\\p{L}*|anrufe?|anrufen|angerufen|handy|mobil|sms|whats ?app|signal|briefe?|post|postalisch|schriftlich|chat|video\\p{L}*|teams|zoom|persönlich|fax',
    ),
  },
  { is: 'SMALL_TALK', says: phrasing('small ?talk|plaudern?|plaudert|schwätzchen|schwatz') },
  {
    is: 'DIRECTNESS',
    says: phrasing(
      'direkt\\p{L}*|ohne umschweife|zur sache|auf den punkt|klartext|klare \\p{L}+|ehrlich\\p{L}*|offen\\p{L}*',
    ),
  },
  {
    is: 'DETAIL_LEVEL',
    says: phrasing(
      'details?|einzelheiten|zahlen|fakten|stichpunkte|kurz\\p{L}*|knapp\\p{L}*|ausführlich\\p{L}*|zusammenfassung|bilder|beispiele',
    ),
  },
  {
    is: 'PACE',
    says: phrasing(
      'langsam\\p{L}*|schnell\\p{L}*|rasch|hetzen|drängen|geduld\\p{L}*|schritt für schritt|tempo|in ruhe',
    ),
  },
  {
    is: 'DECISION_STYLE',
    says: phrasing('entscheid\\p{L}*|bedenkzeit|überlegen|schläft|bespricht|drei angebote|vergleicht'),
  },
  {
    is: 'TOPIC_AVOID',
    says: phrasing(
      '(?:nicht|nie|kein\\p{L}*)(?: \\p{L}+){0,4} (?:ansprechen|erwähnen|reden über|sprechen über|thema|politik|religion)|(?:vermeiden|meiden)',
    ),
  },
  {
    is: 'TOPIC_ENJOY',
    says: phrasing(
      '(?:redet|spricht|plaudert|erzählt|unterhält sich) (?:\\p{L}+ ){0,3}?(?:gern|gerne|viel|am liebsten)',
    ),
  },
];

export const CHANNELS: readonly Reading<Channel>[] = [
  { is: 'EMAIL', says: phrasing('e-?mails?|mails?|mailen') },
  { is: 'SMS', says: phrasing('sms') },
  { is: 'CHAT', says: phrasing('whats ?app|signal|telegram|chat|messenger|nachrichten?') },
  { is: 'VIDEO', says: phrasing('video\\p{L}*|teams|zoom') },
  { is: 'PHONE', says: phrasing('telefon\\p{L}*|anrufe?n?|angerufen|anruft|werbeanrufe|handy|mobil|festnetz|mailbox') },
  { is: 'POST', says: phrasing('briefe?|post|postalisch|fax') },
  { is: 'IN_PERSON', says: phrasing('persönlich|vor ort|besuche?|vorbeikommen') },
];

export const STRENGTHS: readonly Reading<PreferenceStrength>[] = [
  {
    is: 'MUST',
    says: phrasing(
      'muss|müssen|darf|nie|niemals|nur|immer|ausschließlich|grundsätzlich|auf keinen fall|keinesfalls|unbedingt|zwingend|\\p{L}*allerg\\p{L}*|unverträglichkeit|intoleran\\p{L}*|verträgt|braucht|benötigt|besteht|rollstuhl\\p{L}*|schwerhörig|gehörlos|blind|dolmetscher(?:in)?|vegan\\p{L}*|vegetari\\p{L}*|halal|koscher|glutenfrei|laktosefrei',
    ),
  },
  {
    is: 'DISLIKES',
    says: phrasing(
      'hasst|verabscheut|ungern|nicht|nichts|kein(?! problem)|keine(?! probleme)|keinen|ohne(?! (?:\\p{L}+ )?(?:probleme?|weiteres|bedenken|zögern))|vermeiden|meiden',
    ),
  },
];

export const DATES: readonly Reading<ImportantDateKind>[] = [
  {
    is: 'BEREAVEMENT',
    says: phrasing(
      'gestorben|verstorben\\p{L}*|starb|todesfall|trauer\\p{L}*|trauert|beerdigung|beisetzung|bestattung|verwitwet|verloren',
    ),
  },
  { is: 'BIRTHDAY', says: phrasing('geburtstag|wird \\p{L}*\\d*(?: alt)?|geboren') },
  { is: 'ANNIVERSARY', says: phrasing('jubiläum|firmenjubiläum|jahrestag|hochzeit\\p{L}*|heirate\\p{L}*|geheiratet') },
  { is: 'RENEWAL', says: phrasing('vertragsende|verlängerung|verlängert|läuft (?:\\p{L}+ )?aus') },
];

export const THEIR_WORD = phrasing(
  '(?:sie|er|kund(?:e|in)|(?:herr|frau) \\p{L}+) (?:sagt|sagte|meinte|meint|bat|bittet|möchte|will|wollte|wünscht|bevorzugt|besteht|legt|hat (?:gesagt|gebeten))|(?:^|[,;] )(?:möchte|will|wünscht|bittet|bat|bevorzugt|besteht|legt)|ich|mir|mich|wir|uns|mein\\p{L}*|unser\\p{L}*',
);

export const PROMISE_OPENING = latin(
  String.raw`^(?:(?:ich muss|wir müssen) |(?:ich|wir) (?:habe?n? (?:ihm |ihr |ihnen )?(?:versprochen|zugesagt|zugesichert),? ?(?:dass (?:wir|ich) )?)?|(?:habe?|hab) (?:ihm |ihr |ihnen )?(?:versprochen|zugesagt|zugesichert),? ?(?:dass (?:wir|ich) )?|(?:zugesagt|versprochen|zugesichert),? dass (?:wir|ich) |werden? (?:ich |wir )?|(?:muss|müssen|soll|sollen) )`,
);

export const PREFERENCE_OPENING = latin(
  String.raw`^(?:bitte |(?:(?:sie|er|kundin|kunde|frau \p{L}+|herr \p{L}+) )?(?:bevorzugt|möchte|will|wünscht(?: sich)?|mag|bittet um|besteht auf|legt wert auf) )`,
);
