import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const BOND =
  '(?:vertrag|verträge|abo|abonnement|mitgliedschaft|konto|wartungsvertrag|rahmenvertrag|versicherung|zusammenarbeit|kooperation|geschäftsbeziehung|lizenz(?:en)?|tarif|mandat|police|dienst|service|dauerauftrag|partnerschaft)';
const OTHERS =
  '(?:konkurrenz|konkurrent(?:en)?|wettbewerb(?:er)?|mitbewerber(?:n|s)?|(?:ander(?:e|en|er|em)|neue[nrm]?|günstigere[nrm]?|billigere[nrm]?|alternative[nrm]?) (?:\\p{L}+ )?(?:anbieter|lieferant(?:en)?|dienstleister|bank|agentur(?:en)?|firm(?:a|en)|händler|versicherung|studio|salon|werkstatt|bäcker(?:ei)?|partner|hersteller|lösung|software|shop)|alternativen?|woanders|anderswo|anderweitig)';

/** Who may be about to go. */
export const LEAVING_CUES: readonly Cue[] = [
  {
    id: 'de.leaving.cancel',
    kind: 'LEAVING',
    says: phrasing(
      `(?:${BOND} (?:\\p{L}+ |\\d+ ){0,6}?(?:gekündigt|kündigen|zu kündigen|beenden|zu beenden|beendet|auflösen|aufzulösen|aufgelöst|auslaufen lassen|nicht (?:\\p{L}+ )?(?:verlängern|verlängert|erneuern|erneuert|fortsetzen|weiterführen)|läuft aus und)|(?:kündigt|kündigte|beendet|kündige|kündigen) (?:\\p{L}+ ){0,4}?${BOND}|kündigung(?:sbestätigung|sfrist|sschreiben)?|(?:hat|haben|will|wollen|möchte|möchten|droht(?: damit)?|überlegt|denkt (?:daran|darüber nach)|erwägt)(?:,)? (?:\\p{L}+ ){0,5}?(?:zu )?(?:kündigen|gekündigt|abspringen|abzuspringen|auszusteigen|aussteigen|zu wechseln|wechseln|nicht (?:mehr )?(?:zu )?verlängern)|verlängert (?:\\p{L}+ ){0,3}?nicht|ausstieg aus (?:dem )?${BOND})`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:nicht|nie|keinesfalls) (?:\p{L}+ ){0,2}?(?:kündigen|gekündigt|kündigt|wechseln|aussteigen)|kündigt (?:\p{L}+ )?an|kündigt (?:seinen|ihren) besuch|termin|wohnung|job|stelle|mieter|kündigungsschutz|angekündigt|(?:ölwechsel|reifen|zimmer|platz|thema|tisch|datum|uhrzeit|passwort) (?:\p{L}+ )?wechseln|kündigung (?:(?:wurde|wird|hat|haben|er|sie|ist|doch|wieder|gestern|heute|inzwischen|jetzt|nun) ){0,4}(?:zurück|widerrufen|hinfällig|vom tisch|storniert|abgewendet)|(?:widerruft|widerrief|widerruf|rücknahme) (?:die|der|seine|ihre|seiner|ihrer) kündigung|(?:keine (?:absicht|lust|pläne)|keinen (?:grund|anlass|fall)|nicht (?:daran|vor|die absicht)),? (?:zu )?(?:kündigen|wechseln|gehen)|(?:bei|beim) (?:seinem |ihrem |seiner |ihrer |dem |der )?(?:alten|bisherigen|vorherigen|früheren|vorigen|ehemaligen) \p{L}+ (?:gekündigt|kündigt|kündigen)|kündigt (?:bei|beim) (?:seinem |ihrem |seiner |ihrer |dem |der )?(?:alten|bisherigen|vorherigen|früheren|vorigen|ehemaligen)|(?:kommt|kam|wechselt|gewechselt) (?:jetzt |nun |dafür |ganz )?zu uns(?=[.,!]|$)|der mitarbeiter|mitarbeiter hat gekündigt`,
    ),
  },
  {
    id: 'de.leaving.others',
    kind: 'LEAVING',
    says: phrasing(
      `${OTHERS} (?:hat|haben|bietet|bieten|bot) (?:\\S{1,20} ){0,5}?(?:angeboten|weniger|günstiger|billiger|an)|(?:(?:zu|zur|zum|bei|beim|von|vom|mit|nach|an|einen|eine|ein|einem|einer|der|die|den|das|uns mit) (?:\\p{L}+ ){0,2}?${OTHERS}|woanders|anderswo) (?:\\p{L}+ ){0,4}?(?:wechseln|gewechselt|wechselt|gehen|geht|gegangen|kaufen|kauft|gekauft|bestellen|bestellt|umsehen|umschauen|um|umgesehen|umgeschaut|vergleichen|vergleicht|verglichen|angefragt|anfragen|suchen|sucht|gesucht|holen|geholt|billiger|günstiger|angebot|angebote|prüfen|prüft|testen|testet|abwandern|verhandelt|gesprochen)|(?:angebote?|preise?|vergleichsangebote?|kostenvoranschlag) (?:\\p{L}+ ){0,3}?(?:vom|von|der|bei|beim|eines|einer) (?:\\p{L}+ ){0,2}?${OTHERS}|(?:sieht|schaut|hört|sehen|schauen|guckt) sich (?:\\p{L}+ ){0,3}?(?:${OTHERS}|um(?=[.,!]|$| bei))|(?:sucht|suchen|prüft|testet|vergleicht|spricht mit|verhandelt mit|holt) (?:\\p{L}+ ){0,4}?${OTHERS}|(?:geht|gehen|ginge|gehe) (?:(?!nicht )\\p{L}+ ){0,2}?(?:zur konkurrenz|woanders(?: ?hin)?|anderswo(?: ?hin)?)|wechselt (?:\\p{L}+ ){0,3}?(?:zur konkurrenz|den anbieter|den lieferanten|die bank|zu (?-i:\\p{Lu})\\p{L}+)|(?:anbieter|lieferanten|dienstleister|bank|versicherung) (?:zu )?wechseln|${OTHERS} (?:ist|sind|war|wäre|bietet|hat|macht|liefert) (?:\\p{L}+ ){0,4}?(?:billiger|günstiger|besser|schneller|bessere[sn]?)|(?:günstigeres|besseres|billigeres) (?:angebot|preis)`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:von der konkurrenz zu uns|kam von|kommt von|nicht (?:\p{L}+ )?(?:wechseln|zur konkurrenz)|einen anderen termin|andere (?:farbe|größe|frage)|ohne alternative|uns empfohlen|zu uns gewechselt|wechselt zu uns)`,
    ),
  },
  {
    id: 'de.leaving.last-time',
    kind: 'LEAVING',
    says: phrasing(
      '(?:dann (?:ist|sind) (?:er|sie) weg|wenn (?:\\p{L}+ ){1,6}?\\p{L}+, (?:ist|sind) (?:er|sie) weg|(?:kauft|bestellt|bucht) (?:jetzt|inzwischen|mittlerweile|lieber) (?:\\p{L}+ ){0,3}?(?:online|im internet|woanders|bei)|weniger (?:\\p{L}+ ){0,3}?(?:bestellen|kaufen|abnehmen)|(?:bestellt|kauft) (?:\\p{L}+ ){0,2}?weniger|ist (?:dann |jetzt |endgültig )?schluss|vergleichsangebote?|gegenangebote?|ob (?:es |er |sie )?sich (?:\\p{L}+ ){0,5}lohnt|(?:war|ist) (?:\\p{L}+ )?das letzte mal|letzte(?:r|n|s)? (?:bestellung|auftrag|chance|mal)(?= bei| hier|[.,!]|$)|nie wieder(?: (?:bei|hier|zu|mit|bestellen|kaufen|etwas|was))?|(?:will|wollen|möchte|möchten|wird|werden|werde|kann) (?:\\p{L}+ ){0,5}?(?:nicht|nichts|nie) (?:mehr|wieder) (?:\\p{L}+ ){0,4}?(?:bestellen|kaufen|kommen|arbeiten|zusammenarbeiten|zu tun haben|beauftragen|buchen|nutzen|weiterempfehlen|einkaufen)|(?:bestellt|kauft|kommt|bucht|bestellen|kaufen|kommen) (?:\\p{L}+ ){0,2}?(?:nicht|nichts|nie) (?:mehr|wieder)|(?:sind|bin|ist|seid ihr|sind sie) (?:\\p{L}+ )?(?:mich|ihn|sie|uns) (?:\\p{L}+ )?los|vertrauen (?:\\p{L}+ )?(?:verloren|weg|dahin|zerstört)|(?:haben|hat) (?:\\p{L}+ ){0,3}?(?:das )?vertrauen verloren|als kunden? (?:\\p{L}+ )?(?:verlieren|verloren)|kein kunde mehr|nicht mehr kunde|(?:sind|bin|ist) (?:wir |ich |er |sie )?(?:\\p{L}+ )?raus(?=[.,!]|$)|(?:springt|sprang|abgesprungen)(?: \\p{L}+)? ?ab|zieht (?:die )?konsequenzen|überlegt,? ob (?:er|sie|es)? ?(?:\\p{L}+ ){0,4}?(?:bleibt|weitermacht|verlängert|noch sinn))',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:nie wieder (?:probleme|ärger|kopfschmerzen)|kommt nicht wieder vor|kommt (?:\p{L}+ )?nicht mehr vor|nicht mehr kommen müssen)`,
    ),
  },
];
