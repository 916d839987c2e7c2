import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CHANNEL =
  '(?:e-?mails?|mails?|courriels?|téléphone|appels?|portable|fixe|sms|textos?|whats ?app|signal|courriers?|lettres?|poste|écrit|chat|visio|vidéo|teams|zoom|messagerie|newsletters?|messages?|publicités?|pubs?|prospectus|fax|démarchage)';
const TIME =
  "(?:(?:le |les |en |l')?(?:matins?|matinée|après-midis?|soirs?|soirée|week-ends?|midi|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|semaine)|\\d{1,2} ?h(?:\\d{2})?|\\d{1,2} heures|(?:huit|neuf|dix|onze|quatorze|seize|dix-sept|dix-huit) heures|les heures de bureau|pendant (?:le repas|les repas|les vacances|la sieste))";
const CONTACT =
  '(?:appeler|rappeler|téléphoner|contacter|écrire|envoyer|déranger|joindre|livrer|sonner|passer|venir|mailer|tutoyer|vouvoyer|mentionner|parler|demander|utiliser|laisser|proposer|insister|presser|couper|évoquer|mettre en copie|relancer|solliciter)';
const FOOD =
  "(?:végétarienn?e?s?|végane?s?|vegan|sans (?:gluten|lactose|sucre|porc|sel|alcool|viande|noix|arachides?|lait|caféine)|halal|casher|kasher|diabétique|cœliaque|intolérante?|lait d'avoine|déca(?:féiné)?)";
const LANGUAGE =
  '(?:français|anglais|allemand|espagnol|italien|turc|polonais|arabe|portugais|russe|ukrainien|néerlandais|langue des signes|breton|catalan)';
const WHO =
  '(?:il|elle|ils|elles|(?:le|la) cliente?|(?:m\\.|mme|monsieur|madame) \\p{L}+|(?-i:\\p{Lu})\\p{L}+|je|on|nous)';

const ASKS = /\?\s*$/;

/** How somebody likes to be treated, and what they like. */
export const PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'fr.preference.prefers',
    kind: 'PREFERENCE',
    says: phrasing(
      "(?:préfèr(?:e|ent|es)|préférait|préférerait|préférences?|favorite?s?|de préférence|plutôt (?:par|le|en|l'|à|que)|aime(?:rait)? (?:mieux|autant)|aimerait (?:mieux )?(?:être|qu'on|que l'on|recevoir)|tient (?:beaucoup |absolument )?(?:à (?:ce que|être|son|sa|l'|la|le)|au)|insiste (?:pour|sur)|exige|(?:attache|accorde) (?:\\p{L}+ ){0,2}?de l'importance|important pour (?:lui|elle)|ne jure que par|(?:fan|adepte|amateur|friande?) d(?:e|u|es)|a horreur d)",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:aucune préférence|pas de préférence|préfère (?:ne plus|aller ailleurs|changer de fournisseur|annuler)|insiste pour (?:être remboursé|un remboursement))`,
    ),
  },
  {
    id: 'fr.preference.wants',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:veut|veulent|souhaite(?:rait)?|souhaitent|voudrait|désire|demande|demandent) (?:\\p{L}+ ){0,2}?(?:(?:qu'on|que l'on|que nous|être|ne (?:plus|pas)|uniquement|seulement|toujours|systématiquement|exclusivement|désormais|tout|toute|tous|toutes|par|en)(?: .{0,60})? ?(?:${CONTACT}|${CHANNEL}|${LANGUAGE}|${TIME}|contactée?|appelée?|jointe?|prévenue?|informée?|livrée?|tutoyée?|vouvoyée?|dérangée?|tutoie|vouvoie|appelle|prévienne|écrive|aille|soit|fasse|avance|détail|chiffrée?|grain|but)|(?:le même|la même|un seul) (?:interlocut(?:eur|rice)|conseill\\p{L}+|contact)|du temps pour (?:réfléchir|décider)|par écrit|aucune? (?:${CHANNEL})|(?:pas|plus) (?:recevoir )?(?:de |d')(?:${CHANNEL})|(?:pas|plus) (?:recevoir|avoir) (?:de |d'|nos |les |des )(?:${CHANNEL}))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:être (?:remboursée?|livrée? (?:demain|vite))|ne veut plus (?:rien )?(?:commander|acheter|venir|travailler|entendre parler de nous))`,
    ),
  },
  {
    id: 'fr.preference.do-not',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:merci de |prière de |à |surtout |svp |il faut |veuillez )?ne (?:pas|plus|jamais|surtout pas) (?:\\p{L}+ |l'|lui |le |la ){0,3}?${CONTACT}|(?:ne |n')(?:l'|la |le |lui )?(?:appelez|appeler|contactez|écrivez|dérangez|rappelez|téléphonez|envoyez)(?: \\p{L}+)? (?:pas|plus|jamais|que)|(?:pas|plus|jamais|aucun|aucune|zéro) (?:de |d')?(?:${CHANNEL}|visites?|rendez-vous|livraison|réunions?) (?:avant|après|le|en|entre|pendant|svp|s'il|ni|commercial\\p{L}*|publicitaire\\p{L}*|\\p{L}+ (?:avant|après))|^(?:pas|plus|jamais) (?:de |d')(?:${CHANNEL}|visites?)|^(?:pas|jamais|ni) (?:avant|après) \\d{1,2} ?h(?:\\d{2})?|oui,? (?:mais )?(?:surtout )?(?:pas|plus|jamais) (?:de |d')(?:${CHANNEL}|visites?)|stop (?:aux |à la )?(?:${CHANNEL})|(?:appeler|contacter|livrer|joindre|passer|téléphoner|écrire) (?:uniquement|seulement|exclusivement|plutôt|de préférence|toujours|par|le|en|après|avant|entre|l'après-midi|\\p{L}+ (?:après|avant|entre)) ?(?:\\p{L}+ ){0,3}?(?:${TIME}|${CHANNEL}))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:n'a pas (?:eu|reçu|pu|voulu|été)|n'ont pas|pas de (?:réponse|message laissé)|pas d'appel (?:depuis|reçu)|ne pas oublier de|avant vendredi|avant lundi)`,
    ),
  },
  {
    id: 'fr.preference.reach',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:le (?:mieux|plus simple|plus sûr|plus facile|plus pratique|meilleur moment)|il vaut mieux|mieux vaut|plus facile) .{0,50}?(?:${CHANNEL}|${TIME}|${CONTACT})|(?:joignable|disponible|libre|présente?|au bureau|chez (?:lui|elle)|se joint) (?:\\p{L}+ ){0,2}?(?:que|uniquement|seulement|surtout|plutôt|avant|après|entre|à partir de|dès|le|l'|jusqu'à|de \\d+|par|tous) ?(?:\\p{L}+ ){0,2}?(?:${TIME}|${CHANNEL}|\\d+)|(?:jamais|pas|toujours|souvent) (?:joignable|disponible|libre|là) (?:avant|après|entre|le|en|l'|pendant)|(?:seulement|uniquement|que|plutôt|toujours) (?:\\p{L}+ )?(?:par ${CHANNEL}|après \\d+ ?h|avant \\d+ ?h|entre \\d+ ?h|${TIME})|(?:les |le )?(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|matins?|soirs?|après-midi) (?:lui |leur )?(?:convient|conviennent|arrange|va bien|c'est (?:\\p{L}+ )?(?:bien|mieux|parfait|impossible|compliqué|difficile))|${TIME},? (?:il|elle) n'est (?:pas|plus|jamais) (?:joignable|disponible|libre|là)|ne travaille pas (?:le|en|l'))`,
    ),
    unless: latin(String.raw`\?\s*$|ne reste que|ne coûte que`),
  },
  {
    id: 'fr.preference.likes',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:^|[,;] |${WHO} )(?:n')?(?:aime|aiment|adore|adorent|déteste|détestent|apprécie|apprécient|raffole|hait)(?: (?:pas|bien|beaucoup|peu|surtout|plus|guère))?(?! (?:votre|notre|vos|nos|cette idée|ce produit|ça|bien l'idée))|ne supporte pas|n'aime (?:pas|guère|plus)|a (?:un faible|une préférence) pour|a horreur|(?:parle|discute|bavarde) (?:volontiers|beaucoup|souvent|avec plaisir) d|(?<!sa |la |une |ma )(?:prend|boit|mange|lit|voyage|s'assoit|répond|paie|commande) (?:\\p{L}+ ){0,3}?(?:sans|jamais|toujours|uniquement|pas d|volontiers|que)|ne (?:mange|boit|prend|fume|lit|répond|décroche|regarde) (?:pas|jamais|plus|que)|allergique|allergies?|intolérance|intolérante?|n'est pas (?:très |trop )?(?:${CHANNEL}|du matin|bavarde?))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:sans (?:problème|arrêt|cesse|doute)|(?:paie|répond|commande|vient|livre) toujours (?:(?:très|bien|assez|un peu) )?(?:à temps|à l'heure|dans les (?:temps|délais)|en retard|en avance|ponctuellement|rapidement|vite|bien)|prend (?:toujours )?(?:trop|sa retraite|du temps)|ne répond (?:pas|plus|jamais)|(?:aucune|pas d'|pas de|sans) (?:allergie|intolérance)|aimerait (?:savoir|bien savoir)|ne lit pas correctement)`,
    ),
  },
  {
    id: 'fr.preference.must',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:${FOOD}|fauteuil roulant|malentendante?|sourde?|malvoyante?|aveugle|dyslexique|à mobilité réduite|appareil auditif|interprète|quelqu'un qui (?:parle|sait)(?: \\p{L}+)? ${LANGUAGE}|langue des signes|gros caractères|accès (?:pmr|handicapé|sans marches?)|rampe d'accès|(?:parle|comprend|lit) (?:\\p{L}+ ){0,2}?(?:peu|pas|que|uniquement|mal|mieux|mal le)(?: (?:le|l'|en|\\p{L}+))? ?${LANGUAGE}|(?:plutôt|mieux|de préférence|uniquement|seulement) (?:en )?${LANGUAGE}|en ${LANGUAGE} (?:uniquement|seulement|de préférence|svp|s'il)|(?:a )?besoin (?:de temps|de réfléchir|de calme|d'un endroit calme|d'un délai de réflexion)|gauchère?|lève-tôt|couche-tard)`,
    ),
    unless: ASKS,
  },
  {
    id: 'fr.preference.address',
    kind: 'PREFERENCE',
    key: 'FORMALITY',
    says: phrasing(
      "(?:vouvoiement|tutoiement|(?:se|le|la|les|nous|on se|peut|veut qu'on (?:le|la)|qu'on (?:le|la)) (?:tutoie|vouvoie|tutoyer|vouvoyer)|(?:tutoie|vouvoie)|(?:par|avec) (?:son|sa) (?:prénom|nom de famille|titre)|(?:son|avec le|par son) titre(?: de \\p{L}+)?|se fait appeler|qu'on l'appelle (?:par|madame|monsieur|docteur|(?-i:\\p{Lu})\\p{L}+)|l'appeler (?:docteur|maître|professeur|madame|monsieur|par))",
    ),
    unless: ASKS,
  },
  {
    id: 'fr.preference.manner',
    kind: 'PREFERENCE',
    says: phrasing(
      "(?:(?:a|ont) peur d[eu']|y aller doucement|(?:que|uniquement|seulement|toujours) sur (?:rendez-vous|facture|devis|commande)|ne (?:reçoit|parle|traite|veut parler|paie|travaille) (?:qu|que|qu')|(?:veut|souhaite|demande) (?:toujours|d'abord)|(?:indiquer|mettre|noter|préciser|mentionner) (?:toujours |bien )?(?:le|la|les|son|sa) (?:numéro|référence|nom|bon)|toujours demander|parler (?:fort|lentement|distinctement|doucement)|(?:s'assoit|s'assied|paie|commande|vient|prend) (?:toujours|uniquement|jamais|seulement)|droit au but|(?:aller|va|vont|aille) (?:vite |toujours )?(?:à l'essentiel|au but)|sans (?:détour|détours|tourner autour|blabla)|(?:faire|être|rester|soyez) (?:court|bref|concis)|(?:veut|demande|aime|attend|lui faut) (?:\\p{L}+ )?(?:des|du|les|beaucoup de) (?:chiffres|faits|détails|exemples|concret|temps)|décide (?:\\p{L}+ ){0,2}?(?:jamais|toujours|seule?|vite|lentement|avec|après)|demande toujours (?:l'avis|à)|prend (?:toujours )?(?:son temps|le temps de réfléchir)|(?:n'aime pas|déteste|ne veut pas) (?:être|qu'on) (?:pressée?|bousculée?|le presse|la presse)|(?:éviter|évite|ne pas aborder|ne pas évoquer|ne pas parler) (?:de |d'|le sujet|les sujets|la politique|du|le small talk|le bavardage)|pas de (?:bavardage|small talk|blabla))",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:paie|répond|commande|vient|livre) toujours (?:(?:très|bien|assez|un peu) )?(?:à temps|à l'heure|dans les (?:temps|délais)|en retard|en avance|ponctuellement|rapidement|vite|bien)`,
    ),
  },
  {
    // "Factures par courrier, pas par mail."
    id: 'fr.preference.of-papers',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:il )?(?:lui|leur) faut|(?:veut|veulent|souhaite|souhaitent)) (?:toujours )?(?:tout|les choses) par écrit|^(?:factures|devis|contrats|relances|documents|bons de livraison) (?:(?:toujours|uniquement|seulement|désormais|de préférence) ){0,2}par (?:${CHANNEL}|la poste)`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:est|sont|a|ont|été|était|envoyée?s?|reçue?s?|partie?s?|payée?s?|hier|demain|aujourd'hui)(?!\p{L})`,
    ),
  },
];
