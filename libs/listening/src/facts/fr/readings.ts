import type { Channel, ImportantDateKind, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import { latin, type Reading } from '../cue';
import { phrasing } from '../phrasing';

export const CATEGORIES: readonly Reading<PainCategory>[] = [
  {
    is: 'PROCESS_REPEATED_MYSELF',
    says: phrasing(
      '(?:expliqu\\p{L}*|répét\\p{L}*|racont\\p{L}*|dit|redit|réexpliqu\\p{L}*) .{0,40}(?:fois|encore|de nouveau|chaque|tout)|(?:tout|encore|fois) .{0,30}(?:expliqu\\p{L}*|répét\\p{L}*|racont\\p{L}*)|recommencer (?:à zéro|depuis le début)',
    ),
  },
  {
    is: 'PROCESS_IMPERSONAL',
    says: phrasing('impersonnel\\p{L}*|numéro parmi|comme un numéro|robots?|réponses? automatiques?'),
  },
  {
    is: 'DELIVERY',
    says: phrasing('livraisons?|livrée?s?|livreur|colis|expédi\\p{L}*|transporteur|palettes?|paquets?|envoi'),
  },
  {
    is: 'PRICE',
    says: phrasing(
      'prix|tarifs?|chère?s?|chers|coûts?|coûte|frais|factur\\p{L}*|prélev\\p{L}*|débit\\p{L}*|payée?|rembours\\p{L}*|avoir|argent|euros|surcoût',
    ),
  },
  {
    is: 'COMMUNICATION',
    says: phrasing(
      "réponses?|répondu|répond|rappel\\p{L}*|retour|nouvelles|prévenue?|informée?|joindre|injoignables?|personne (?:ne |n')|ignorée?|répondeur|messages?",
    ),
  },
  {
    is: 'PROCESS_WAIT',
    says: phrasing(
      'attend\\p{L}*|attente|retards?|trop longs?|trop de temps|longtemps|lente?s?|tarde|traîne|délais?|depuis (?:des|plusieurs)',
    ),
  },
  {
    is: 'PROCESS_CONFUSING',
    says: phrasing(
      'flou|compliqué\\p{L}*|confus\\p{L}*|comprend\\p{L}*|compris|incompréhensibles?|malentendus?|contradictoires?|notice|perdue?|illisibles?|trompeu\\p{L}*',
    ),
  },
  {
    is: 'ACCESS',
    says: phrasing(
      'connect\\p{L}*|accès|accéder|mot de passe|compte|portail|escaliers?|ascenseur|rampe|fauteuil roulant|parking|entrée|horaires|bloquée?',
    ),
  },
  {
    is: 'PEOPLE',
    says: phrasing(
      'désagréables?|impolie?s?|malpolie?s?|grossi(?:er|ère)s?|arrogante?s?|ton|serveu\\p{L}*|vendeu\\p{L}*|technicien\\p{L}*|employée?s?|conseill\\p{L}*|collègues?|insult\\p{L}*|crié|méprisée?|de haut|incompétente?s?',
    ),
  },
  { is: 'PROCESS_OTHER', says: phrasing('formulaires?|paperasse|démarches?|procédures?|dossiers?|administratif') },
  {
    is: 'PRODUCT',
    says: phrasing(
      'cassée?s?|défectueu\\p{L}*|panne|qualité|moisi\\p{L}*|froide?s?|plante|bugs?|erreurs?|fuites?|abîmée?s?|déchirée?s?|marche|fonctionne|produits?|logiciel|machine|application|appli|pain|soupe|plat|goût|odeur|pièces?|manque|manquante?s?|appareil|imprimante|serveur|chauffage|dure?',
    ),
  },
];

export const SEVERITIES: readonly Reading<number>[] = [
  {
    is: 4,
    says: phrasing(
      "furieu\\p{L}*|hors de (?:lui|elle)|inacceptables?|inadmissibles?|désespérée?|avocat|justice|tribunal|volée?s?|arnaque\\p{L}*|fraude|piratée?|catastroph\\p{L}*|cauchemar|à l'arrêt|en larmes|pleure|menace|dangereu\\p{L}*|blessée?|scandale|honte|outrée?|bout du rouleau|n'en peut plus|marre",
    ),
  },
  {
    is: 3,
    says: phrasing(
      'fâchée?|en colère|énervée?|agacée?|déçue?|frustrée?|mécontente?|très|vraiment|extrêmement|complètement|encore|toujours (?:pas|rien)|(?:deux|trois|quatre|plusieurs|\\d+) fois|\\p{L}+ième fois|semaines|mois|personne|plainte?|se plaint|perdue?s?|insatisfaite?',
    ),
  },
  {
    is: 1,
    says: phrasing('un peu|légèrement|petite?s?|légère?|pourrait être mieux|pas très important|en passant|mineure?'),
  },
];

export const KEYS: readonly Reading<PreferenceKey>[] = [
  {
    is: 'DETAIL_LEVEL',
    says: phrasing('(?:appels?|mails?|e-mails?|messages?|réunions?|visites?) (?:plus )?(?:courte?s?|brefs?|brèves?)'),
  },
  {
    is: 'INTERPRETER',
    says: phrasing(
      "interprète|langue des signes|quelqu'un qui parle \\p{L}+|(?:parle|comprend) (?:\\p{L}+ ){0,2}?(?:peu|pas|que|mal|uniquement)",
    ),
  },
  {
    is: 'ACCESSIBILITY',
    says: phrasing(
      'fauteuil roulant|malentendante?|sourde?|malvoyante?|aveugle|dyslexique|mobilité réduite|appareil auditif|gros caractères|accès (?:pmr|handicapé)|rampe|ascenseur|parler (?:fort|lentement)',
    ),
  },
  {
    is: 'DO_NOT_DISTURB',
    says: phrasing(
      "(?:pas(?! de (?:problème|souci))|plus|jamais|aucun(?! (?:problème|souci))|aucune|ne|déteste|horreur|éviter)(?: [\\p{L}']+){0,5} (?:(?:avant|après|entre|pendant) (?:\\d{1,2} ?h(?:\\d{2})?|\\d{1,2} heures?|\\p{L}+ heures|midi|le travail|le repas|les repas|la sieste|les vacances|le déjeuner|le dîner|le service)|le (?:matin|soir|week-end|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|matins|soirs|week-ends)|en (?:soirée|matinée)|l'après-midi)|(?:(?:le |les |en |l')?(?:matins?|matinée|après-midis?|soirs?|soirée|midi|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)),? (?:c'est (?:\\p{L}+ )?(?:compliqué|difficile|impossible|non)|(?:il|elle|on) (?:n'est|n'était) (?:pas|plus|jamais) (?:joignable|disponible|libre|là))|ne pas déranger",
    ),
  },
  {
    is: 'AVOID_CHANNEL',
    says: phrasing(
      "(?:difficile|dure?|compliquée?|pas (?:facile|simple|évidente?)) à (?:joindre|avoir|contacter|atteindre) (?:par |au |sur (?:son |le )?)(?:e-?mails?|mails?|courriels?|téléphone|portable|mobile|fixe|sms|whats ?app|courriers?)|(?:pas(?! de (?:problème|souci))|plus|jamais|aucune?(?! (?:problème|souci))|déteste|sans(?! (?:aucun |le moindre )?(?:problèmes?|soucis?|difficultés?|hésit\\p{L}+|gêne|faute))|stop|éviter|ni)(?: \\p{L}+){0,4} ?(?:de |d'|les |la |le |aux )?(?:e-?mails?|mails?|courriels?|téléphone|téléphoner|appels?|appeler|sms|textos?|whats ?app|courriers?|lettres?|newsletters?|publicités?|pubs?|messagerie|visio|zoom|teams|démarchage)",
    ),
  },
  {
    is: 'HOURS',
    says: phrasing(
      "(?:avant|après|entre|à partir de|dès|vers|jusqu'à|de) (?:\\d{1,2} ?h(?:\\d{2})?|\\d{1,2} heures|\\p{L}+ heures|midi)|(?:le |les |en |l')?(?:matins?|matinée|après-midi|soirs?|soirée|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?)",
    ),
  },
  {
    is: 'FORMALITY',
    says: phrasing(
      'vouv\\p{L}*|tuto\\p{L}*|prénom|nom de famille|titre|formel\\p{L}*|docteur|maître|professeur|se fait appeler',
    ),
  },
  {
    is: 'PREFERRED_CHANNEL',
    says: phrasing(
      'e-?mails?|mails?|courriels?|téléphone|appels?|appeler|portable|sms|textos?|whats ?app|signal|courriers?|lettres?|par écrit|chat|visio|vidéo|teams|zoom|en personne|face à face|fax',
    ),
  },
  { is: 'SMALL_TALK', says: phrasing('bavard\\p{L}*|papot\\p{L}*|small talk|discuter de tout') },
  {
    is: 'DIRECTNESS',
    says: phrasing("droit au but|direct\\p{L}*|sans détours?|franc\\p{L}*|franchise|à l'essentiel|au but|clairs?"),
  },
  {
    is: 'DETAIL_LEVEL',
    says: phrasing(
      'détails?|détaillée?s?|chiffres?|faits|courts?|courtes?|brefs?|brève|résumés?|concis|exemples|images',
    ),
  },
  {
    is: 'PACE',
    says: phrasing(
      'lentement|doucement|vite|rapide\\p{L}*|presser|pressée?|bouscul\\p{L}*|étape par étape|patien\\p{L}*|rythme',
    ),
  },
  { is: 'DECISION_STYLE', says: phrasing('décid\\p{L}*|décision|réfléchir|réflexion|trois devis|compare') },
  {
    is: 'TOPIC_AVOID',
    says: phrasing(
      '(?:pas|jamais|ne|éviter|évite)(?: \\p{L}+){0,4} (?:mentionner|évoquer|aborder|parler d\\p{L}*|sujets?|politique|religion)',
    ),
  },
  {
    is: 'TOPIC_ENJOY',
    says: phrasing(
      '(?:aime|adore|apprécie) (?:\\p{L}+ )?(?:parler|discuter|bavarder)|parle (?:volontiers|beaucoup) d\\p{L}*',
    ),
  },
];

/** A newsletter is no e-mail that somebody writes; only who hates them is held not to want e-mails. */
export const CHANNELS: readonly Reading<Channel>[] = [
  { is: 'EMAIL', says: phrasing('e-?mails?|mails?|mailer|courriels?|(?<=déteste les )newsletters?') },
  { is: 'SMS', says: phrasing('sms|textos?') },
  { is: 'CHAT', says: phrasing('whats ?app|signal|telegram|chat|messenger|messages?') },
  { is: 'VIDEO', says: phrasing('visio\\p{L}*|vidéo|teams|zoom') },
  {
    is: 'PHONE',
    says: phrasing('télépho\\p{L}*|appels?|appeler|appelée?|appelle|portable|fixe|messagerie|démarchage'),
  },
  { is: 'POST', says: phrasing('courriers?|lettres?|poste|fax') },
  { is: 'IN_PERSON', says: phrasing('en personne|face à face|sur place|visites?|passer') },
];

export const STRENGTHS: readonly Reading<PreferenceStrength>[] = [
  {
    is: 'MUST',
    says: phrasing(
      'doit|faut|jamais|uniquement|seulement|toujours|exclusivement|impérativement|absolument|en aucun cas|allerg\\p{L}*|intoléran\\p{L}*|besoin|exige|insiste|tient à|fauteuil roulant|malentendante?|sourde?|aveugle|interprète|végan\\p{L}*|végétarien\\p{L}*|halal|casher|kasher|sans (?:gluten|lactose)',
    ),
  },
  {
    is: 'DISLIKES',
    says: phrasing(
      "déteste|n'aime (?:pas|guère|plus)|horreur|ne supporte pas|pas(?! de (?:problème|souci))|plus|sans(?! (?:aucun |le moindre )?(?:problèmes?|soucis?|difficultés?|hésit\\p{L}+|gêne|faute))|aucune?(?! (?:problème|souci))|éviter|évite|stop",
    ),
  },
];

export const DATES: readonly Reading<ImportantDateKind>[] = [
  {
    is: 'BEREAVEMENT',
    says: phrasing('décédée?s?|décès|mort|morte|deuil|obsèques|enterrement|funérailles|veuf|veuve|perdu'),
  },
  { is: 'BIRTHDAY', says: phrasing('anniversaire|(?:fête|aura|a) (?:ses )?\\p{L}*\\d* ans|née?|naissance') },
  { is: 'ANNIVERSARY', says: phrasing('jubilé|mariage|noces|se mari\\p{L}*|mariée?|ans de (?:la société|métier)') },
  { is: 'RENEWAL', says: phrasing('renouvel\\p{L}*|échéance|fin (?:de|du) contrat|reconduction|expire') },
];

export const THEIR_WORD = phrasing(
  "(?:il|elle|(?:le|la) cliente?|(?:m\\.|mme|monsieur|madame) \\p{L}+) (?:dit|a dit|demande|a demandé|veut|voudrait|souhaite|préfère|préférerait|insiste|exige|tient|aimerait)|(?:^|[,;] )(?:dit|demande|veut|voudrait|souhaite|préfère|insiste|exige|tient|aimerait)|je|j'\\p{L}+|me|moi|mon|ma|mes|nous|notre|nos",
);

export const PROMISE_OPENING = latin(
  String.raw`^(?:(?:je (?:lui |leur |vous )?(?:ai promis de|promets de|m'engage à)|(?:lui |leur )?ai promis d[e'] ?|me suis engagée? à|promis d[e'] ?|engagée? à|je vais|nous allons|on va|vais|il faut que je|je dois|nous devons|reste à|à) ?)`,
);

export const PREFERENCE_OPENING = latin(
  String.raw`^(?:merci de |prière de |(?:(?:il|elle|le client|la cliente|mme \p{L}+|m\. \p{L}+) )?(?:préfère|préférerait|veut|voudrait|souhaite|aime|tient à|insiste pour|demande (?:à|de)) )`,
);
