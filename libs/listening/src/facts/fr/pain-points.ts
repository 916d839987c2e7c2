import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const TROUBLE =
  "(?:problèmes?|soucis?|erreurs?|bugs?|pannes?|incidents?|défauts?|dysfonctionnements?|réclamations?|plaintes?|retards?|malentendus?|désaccords?|litiges?|dégâts?|dommages?|casse|fuites?|coupures?|chaos|désordre|bazar|cauchemar|catastrophe|scandale|honte|galère|arnaque|fraude|vol|escroquerie|déception|frustration|mécontentement|difficultés?|surfacturation|double facturation|rupture de stock|mauvaise surprise|ennuis?|moisissures?|désagréments?|temps d'attente|augmentation de prix|hausse (?:de|des) prix)";
/** Bad whatever the sentence says of it. */
const BROKEN =
  "(?:cassée?s?|abîmée?s?|endommagée?s?|défectueu(?:x|ses?)|en panne|en retard|périmée?s?|moisie?s?|pourrie?s?|rayée?s?|déchirée?s?|fissurée?s?|brûlée?s?|perdue?s? par|égarée?s?|désagréables?|impolie?s?|malpolie?s?|grossi(?:er|ère)s?|odieu(?:x|se)|incompétente?s?|arrogante?s?|inacceptables?|inadmissibles?|insupportables?|inutilisables?|illisibles?|incompréhensibles?|incomplète?s?|incomplets?|injoignables?|trompeu(?:r|se)s?|(?<!taux )bloquée?s?|raccroche(?:nt)?(?: au nez)?|ne (?:lui|leur|me) plaît (?:pas|plus|guère)|a lâché|s'est (?:cassée?|déchirée?|décollée?|arrachée?)|bien trop \\p{L}+|imbuvables?|immangeables?|invivables?|inabordables?|pire(?:s)?(?: qu| que|[.,]|$)|déraille(?:nt)?|débloque|coince(?:nt)?|grince(?:nt)?|fuit|fuient|pue(?:nt)?|coule (?:du|de la|des|de partout)|porte close|sans (?:prévenir|avertissement|préavis|explication|rien dire|l'avertir|le prévenir|la prévenir)|bâclée?s?|de travers|la queue (?:une|pendant|des)|fait la queue|impossible d[e']|chauffe mal|ferme mal|marche mal|hors service|hors d'usage|à l'arrêt|volée?s?|piratée?s?|arnaquée?s?|facturée?s? deux fois|surfacturée?s?|manquante?s?|introuvables?|indisponibles?|peu fiables?|déplorables?|lamentables?|catastrophiques?|pas nette?s?|mal (?:emballée?s?|fait(?:es?)?s?|montée?s?|coupée?s?|réglée?s?|organisée?s?|reçue?s?|accueillie?s?|conseillée?s?|expliquée?s?|traitée?s?|installée?s?|lavée?s?|cuite?s?))";
/** Bad where somebody says that something is so. */
const BAD =
  '(?:fausse?s?|faux|froide?s?|tiède|dure?s?|sèche?s?|sec|mauvaise?s?|lente?s?|chère?s?|chers?|bruyante?s?|vides?|sales?|compliquée?s?|confuse?s?|confus|floue?s?|injustes?|pénibles?|décevante?s?|dangereu(?:x|ses?)|tard|trop \\p{L}+|nulle?s?|impossible|inefficaces?|erronée?s?|incorrecte?s?|périmé|arrêtée?s?|down|hors ligne|vieux|rassise?s?|rassis|brûlé|salée?s?)';
const UPSET =
  '(?:fâchée?s?|énervée?s?|furieu(?:x|ses?)|en colère|mécontente?s?|déçue?s?|agacée?s?|irritée?s?|frustrée?s?|contrariée?s?|exaspérée?s?|excédée?s?|insatisfaite?s?|inqui(?:et|ète)s?|désespérée?s?|stressée?s?|perdue?s?|choquée?s?|indignée?s?|vexée?s?|outrée?s?|remontée?s?|lassée?s?|dépassée?s?|découragée?s?|préoccupée?s?|blessée?s? par|hors de (?:lui|elle)|dégoûtée?s?|perplexes?)';
const WORKS =
  "(?:marche(?:nt)?|marchait|fonctionne(?:nt)?|fonctionnait|démarre(?:nt)?|charge|imprime|ouvre|s'ouvre|répond(?:ent)?|répondait|tient|ferme|chauffe|refroidit|se connecte|synchronise|enregistre|s'affiche|correspond(?:ent)?|arrive|respecte|respectée?s?|arrivée?s?|reçue?s?|livrée?s?|répondu|rappelée?s?|rappelé|remboursée?s?|traitée?s?|réparée?s?|prévenue?s?|informée?s?|tenue?s?|venue?s?|réglée?s?|reconnue?s?|prise? en compte|compris|aidée?s?|écoutée?s?|juste|à jour|conforme|normal|acceptable|satisfaisant|satisfaite?s?|contente?s?|clair|en ordre|disponible|joignable|accessible|possible de)";

/** What goes wrong for somebody, or hurts them. */
export const PAIN_CUES: readonly Cue[] = [
  {
    id: 'fr.pain.trouble',
    kind: 'PAIN_POINT',
    says: phrasing(TROUBLE),
    unless: phrasing(
      `(?:pas|plus|sans|aucune?|jamais|ni|peu|moins|zéro) (?:\\p{L}+ ){0,2}?(?:de |d')?(?:\\p{L}+ )?${TROUBLE}|${TROUBLE} (?:(?:est|sont|a été|ont été|était|semble|maintenant|désormais|enfin|bien) ){1,3}(?:\\p{L}+ )?(?:résolue?s?|réglée?s?|réparée?s?|corrigée?s?|terminée?s?|levée?s?)|(?:réglé|résolu|corrigé|réparé) (?:\\p{L}+ ){0,2}?${TROUBLE}|${TROUBLE} (?:\\p{L}+ )?(?:résolue?s?|réglée?s?|corrigée?s?)|(?:en cas|s'il y a|si|sinon|quel est|quels sont|contre|assurance|par) (?:\\p{L}+ ){0,4}?(?:de |d')?${TROUBLE}|(?:mon|notre) erreur|au vol|vol (?:pour|vers|de \\d+|direct|à|retour|aller)|(?:fait|fais) (?:un |le )?(?:bazar|vol)|service (?:des )?réclamations|déclaration de`,
    ),
  },
  {
    id: 'fr.pain.fails',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:(?:ne |n'|n’)(?:\\p{L}')?(?:\\p{L}+ ){0,3}(?:pas|plus|jamais|toujours pas|rien)(?: \\p{L}+){0,3} ?${WORKS}|(?:ne |n'|ne s'|ne se )(?:est |a |s'est |sont |ont )?${WORKS} (?:toujours |du tout |même )?(?:pas|plus|jamais|rien|mal)|(?:marche|fonctionne|répond|chauffe|ferme|passe) (?:pas|plus|mal)|(?:n'arrive|n'arrivent|n'arrivait|n'arrivons|arrive|parvient|ne parvient|n'a pas pu|n'ont pas pu|ne peut|ne peuvent|ne peux|impossible de?) (?:\\p{L}+ )?(?:pas |plus |jamais )?(?:à |de |d')?(?:se |me |nous |l'|le |la |les |y )?(?:connecter|ouvrir|joindre|accéder|utiliser|travailler|payer|imprimer|lire|comprendre|trouver|entrer|télécharger|commander|réserver|suivre|vendre|enregistrer|dormir|démarrer|obtenir|avoir|résoudre|installer)|(?:ne |n')(?:\\p{L}+ ){0,2}(?:va|vont) (?:pas|plus)(?=[.,!]| du tout|$))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:préfère|si (?:ça|cela|elle|il|vous|tu|la|le|l')|merci de ne|prière de ne|ne (?:réponds?|appelez) pas|n'arrive pas (?:avant|à lundi)|n'est pas venu parce|pas possible de faire mieux|ne marche pas à|répondeur|(?:matins?|après-midi|soirs?|midi|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|week-ends?),? ça (?:ne )?(?:lui )?(?:va|marche|convient) pas|boîte vocale|(?:(?:le |les |en |l')?(?:matins?|matinée|après-midis?|soirs?|soirée|midi|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)),? (?:c'est (?:\p{L}+ )?(?:compliqué|difficile|impossible|mauvais)|(?:il|elle|on|ils|elles) (?:n'est|ne sont) (?:pas|plus|jamais) (?:joignables?|disponibles?|libres?|là))|après,? (?:il|elle|on|ils|elles) (?:n'est|ne sont) (?:pas|plus) (?:joignables?|disponibles?|libres?|là)|n'est joignable que|pas joignable (?:le|avant|après|entre|en)|n'est pas disponible (?:le|avant|après|entre|en)|pas disponible (?:le|avant|après|entre|en|lundi|mardi|mercredi|jeudi|vendredi))`,
    ),
  },
  {
    id: 'fr.pain.nobody',
    kind: 'PAIN_POINT',
    category: 'COMMUNICATION',
    says: phrasing(
      "(?:personne (?:n'|ne )(?:\\p{L}+ ?){1,3}|(?:toujours|encore) (?:pas|rien|aucune?)(?: de| d')? ?(?:\\p{L}+ )?(?:réponse|retour|nouvelles?|rappel|livraison|remboursement|colis|rien|reçu|solution|explication|confirmation|rendez-vous)|(?:sans|aucune|aucun|pas de|pas eu de|jamais de|jamais eu de) (?:réponse|retour|nouvelles?|réaction|rappel|explication|suivi) (?:depuis|à (?:ses|son|mes|mon|nos)|de (?:notre|votre|leur|sa)|malgré)|(?:n'a|n'ont|n'avait) (?:jamais|toujours pas|pas) (?:eu|reçu|obtenu) (?:de |d'|sa |son |le |la |ses )?\\p{L}+|laissée?s? sans (?:réponse|nouvelles)|(?:jamais|toujours pas) (?:rappelée?|répondu|rappelé|prévenue?|informée?))",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:répondeur|messagerie|personne ne (?:veut|sait encore|manque)|si personne|pas besoin)(?!\p{L})`,
    ),
  },
  {
    id: 'fr.pain.upset',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${UPSET}|(?:en a|en ai|en avait|en ont) (?:vraiment |plus qu'|un peu )?(?:marre|assez|ras le bol|plein le dos)|(?:s'énerve|s'est énervée?|se plaint|s'impatiente|s'agace|râle|rouspète|désespère)|(?:ça |cela |l'|m'|les |nous )(?:l'|le |la |les |m'|nous )?(?:énerve|agace|inquiète|dérange|gêne|fatigue|embête|ennuie|exaspère|choque)|(?:n'est|n'était|ne sont|n'étaient|est|sont|pas) (?:\\p{L}+ )?pas (?:\\p{L}+ )?(?:contente?s?|satisfaite?s?|heureu(?:x|se)|d'accord avec|ravie?|enchantée?|convaincue?)|(?:se sent|se sentait|se sentent|me sens) (?:\\p{L}+ ){0,2}?(?:abandonnée?|laissée? (?:tomber|seule?|pour compte)|ignorée?|trahie?|méprisée?|négligée?|oubliée?|trompée?|flouée?|perdue?|délaissée?|mal (?:\\p{L}+)|pas (?:écoutée?|respectée?|considérée?|prise? au sérieux)|comme un numéro)|(?:perd|perdu|à bout de) patience|au bout du rouleau|n'en peut plus|baladée? (?:de|d'un)|menée? en bateau|prise? (?:pour|de haut))`,
    ),
    unless: phrasing(
      `(?:pas|plus|jamais|aucunement|sans être|nullement) (?:\\p{L}+ ){0,2}?${UPSET}|soirée perdue|temps perdu avec plaisir|si (?:elle|il|vous) n'(?:est|êtes) pas`,
    ),
  },
  {
    id: 'fr.pain.complains',
    kind: 'PAIN_POINT',
    says: phrasing(
      "(?:se plaint|se plaignent|s'est plainte?|se sont plaints|me plains|plainte? (?:de|du|que|auprès)|a critiqué|critique (?:le|la|les|notre)|a (?:contesté|réclamé|dénoncé|signalé (?:un|une|des|que))|conteste (?:le|la|les|notre|sa)|reproche|proteste|laisse (?:beaucoup )?à désirer|n'est pas (?:normal|acceptable|sérieux|professionnel|correct|à la hauteur|digne|tolérable)|c'est pas (?:normal|possible|sérieux)|(?:ce n'est|c'est) (?:plus|pas) possible|s'attendait à (?:mieux|autre chose)|(?:une|quelle) honte|du grand n'importe quoi|n'importe quoi)",
    ),
    unless: latin(String.raw`(?<!\p{L})(?:pas|jamais|sans) (?:se |s'être )?(?:plaint|plaindre|plainte)|ne se plaint`),
  },
  {
    id: 'fr.pain.waiting',
    kind: 'PAIN_POINT',
    says: phrasing(
      "(?:attend(?:ait|ent|s|ons)? (?:\\p{L}+ ){0,4}?(?:depuis|toujours|encore|en vain)|(?:toujours|depuis|encore) (?:\\p{L}+ |\\d+ ){0,4}?(?:attend|attente|en attente)|(?:a |ai |avons |ont )?(?:dû )?(?:attendu|attendre) (?:\\p{L}+ )?(?:trop|longtemps|des heures|une heure|deux heures|des jours|des semaines|trois|quatre|cinq|\\d+|plus d'une|pendant)|(?:prend|prends|met|mis|pris|dure|duré|tarde|traîne) (?:\\p{L}+ ){0,3}?(?:trop|longtemps|des heures|des jours|des semaines|des mois|une éternité|un temps fou|en longueur|à venir)|(?:trop|beaucoup trop|bien trop|vraiment trop) (?:de temps|d'attente|tard|long(?:ue|s|ues)?|lent(?:e|s|es)?|chers?|chères?|élevée?s?|petite?s?|grande?s?|bruyante?s?|compliquée?s?|court(?:e|s|es)?|salée?s?|sucrée?s?|froide?s?|chaude?s?|serrée?s?|souvent|peu|loin|vite|impersonnelle?s?|techniques?|fort|lourde?s?|étroite?s?|cuite?s?)|fait (?:attendre|traîner|poireauter)|poireaute|depuis (?:des|plusieurs|trois|deux|quatre|\\d+) (?:jours|semaines|mois|heures)(?= (?:sans|que|et|il|elle|on|je|pour)|[.!,]|$)|tarde à (?:répondre|arriver|venir|rappeler)|patienter (?:trop|des|une heure))",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:pas|jamais) (?:\p{L}+ )?trop|cliente? depuis|attend (?:un|une|des|notre|votre|le|la) (?:devis|retour|appel|proposition|catalogue)(?! depuis)|(?:ensemble|fidèle|marié|mariés|travaille) depuis|attend (?:un enfant|un bébé|des jumeaux)|il n'est jamais trop tard`,
    ),
  },
  {
    id: 'fr.pain.again',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:(?:la |pour la |une )?(?:deuxième|troisième|quatrième|cinquième|énième|\\d+e) fois|(?:deux|trois|quatre|cinq|plusieurs|\\d+) fois(?: (?:de suite|déjà|en|par))?(?=[.,! ]|$)|à (?:plusieurs|chaque|maintes) (?:reprises|fois)|encore une fois|une fois de plus|sans (?:arrêt|cesse)|tout le temps|(?:a dû|doit|dois|obligée? de|ont dû|avons dû) (?:\\p{L}+ ){0,3}?(?:expliquer|répéter|rappeler|relancer|réexpliquer|recommencer|redemander|insister|refaire|ressaisir|attendre|se déplacer|payer deux|courir après)|(?:plante|bugue|rame|coupe|déconnecte|tombe|se bloque|lâche)(?:nt)? (?:sans|tout|souvent|à|encore|toujours|régulièrement|en)|(?:plante|bugue|rame)(?=[.,!]|$)|(?:encore|toujours) (?:fausse?s?|faux|en retard|cassée?s?|la même|le même|en panne|oubliée?s?|trompée?s?|incomplète?s?))',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:merci|grand-mère|grand-père|papa|maman|enceinte|mariée?|gagnée?|adore|aime|plaisir|ravi|bravo|commande|achète|acheté|commandé|vient|visite|mange|va|félicit\p{L}*|fois par (?:an|mois|semaine|jour)|la première fois|il était une fois|(?:deux|trois|quatre) fois moins|en trois fois|en plusieurs fois|payer en)(?!\p{L})`,
    ),
  },
  {
    id: 'fr.pain.money',
    kind: 'PAIN_POINT',
    category: 'PRICE',
    says: phrasing(
      '(?:(?:prélevée?|débitée?|facturée?|comptée?|payée?|encaissée?)s? (?:\\p{L}+ )?(?:deux fois|en double|à tort|trop|plus que|sans (?:raison|accord|prévenir))|(?:deux fois|à tort|en trop|trop) (?:prélevée?|débitée?|facturée?|payé)s?|frais cachés|frais (?:supplémentaires|imprévus|abusifs)|(?:prix|tarifs?|frais|facture|coûts?) (?:\\p{L}+ ){0,3}?(?:augmentée?s?|augmente|exorbitante?s?|abusifs?|trop (?:chers?|élevée?s?|hauts?)|excessifs?|incompréhensibles?|ne correspond|gonflée?s?)|(?:erreur|double) (?:de |sur la )?factur\\p{L}+|(?:pas|toujours pas) (?:été )?rembours\\p{L}+|trop payé|attend (?:son|sa|toujours son) (?:remboursement|avoir|argent))',
    ),
    unless: phrasing(
      'si (?:le|les|vos|nos|ses|leurs) (?:prix|tarifs?|frais|coûts?) (?:\\p{L}+ ){0,2}?(?:augmente|augmentent)',
    ),
  },
  {
    id: 'fr.pain.state',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${BROKEN}|(?:est|sont|était|étaient|a été|ont été|reste|semble|devient|arrive|arrivée?s?|trouve|trouvait|juge|paraît|livrée?s?|encore|toujours|vraiment|très|complètement|totalement) (?:\\p{L}+ ){0,4}?${BAD}|(?:il |lui |nous )?(?:manque|manquait|manquent|manquaient)(?! (?:pas|plus|que))(?: (?:\\p{L}+|\\d+))|(?:s'est|se sont|vous êtes|ont|a) (?:trompée?s?|oublié|perdu|mélangé|interverti|égaré)(?: (?:de|d'|le|la|l'|les|sa|son|un|une|notre|mon|ma|deux)| |[.,!]|$)|sens dessus dessous)`,
    ),
    unless: phrasing(
      `(?:envoie|apporte|livre|renvoie|fournit|enverra) (?:\\p{L}+ ){0,6}?manquants?|(?:pas|plus|jamais|ni|aucunement|n'est pas|rien) (?:\\p{L}+ ){0,3}?(?:${BROKEN}|${BAD}|manque)|(?:ne|n') ?manque|si (?:\\p{L}+ ){0,4}?(?:${BROKEN})|(?:temps|météo|hiver|dehors|neige|pluie) (?:\\p{L}+ ){0,4}?${BAD}|(?:a perdu|perdu) (?:son|sa|ses) (?:père|mère|mari|femme|chien|frère|sœur|chat|fils|fille|emploi)|pas trop (?:cher|tard)|mieux vaut tard|plus tard|trop bien|trop content|trop gentil|oublié de (?:mentionner|dire|préciser)|n'oublie|(?:(?:le |les |en |l')?(?:matins?|matinée|après-midis?|soirs?|soirée|midi|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)),? (?:c'est (?:\\p{L}+ )?(?:compliqué|difficile|impossible|mauvais)|(?:il|elle|on|ils|elles) (?:n'est|ne sont) (?:pas|plus|jamais) (?:joignables?|disponibles?|libres?|là))|après,? (?:il|elle|on|ils|elles) (?:n'est|ne sont) (?:pas|plus) (?:joignables?|disponibles?|libres?|là)|(?:réparé|remplacé|réglé) (?:depuis|maintenant|entre)|(?:très|vraiment) (?:\\p{L}+ )?(?:bonne|bon)`,
    ),
  },
];
