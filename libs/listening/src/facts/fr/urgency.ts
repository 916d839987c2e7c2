import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CALM = latin(
  String.raw`(?<!\p{L})(?:pas|plus|rien|aucune?|sans|ni|jamais) (?:\p{L}+ ){0,2}?(?:d'|de )?(?:urgente?|urgence|urgent|presse|pressée?|pressant|hâte|immédiat|précipitation|pression)|rien ne presse|ne presse pas|peut attendre|prenez votre temps|quand vous (?:voulez|pouvez|avez le temps)|à l'occasion|contact (?:en cas )?d'urgence|en cas d'urgence|numéro d'urgence|les urgences (?:de l'hôpital|pour)|merci pour (?:votre|la) (?:réponse|réactivité) (?:rapide|immédiate)|tranquillement|(?:que|seulement|uniquement|juste) pour (?:les )?urgences?`,
);

/** What cannot wait. */
export const URGENCY_CUES: readonly Cue[] = [
  {
    id: 'fr.urgency.word',
    kind: 'URGENCY',
    says: phrasing(
      "(?:urgent(?:e|s|es)?|urgence|d'urgence|urgemment|(?:le|au) plus (?:vite|tôt|rapidement)(?: possible)?|dès que possible|aussi (?:vite|tôt|rapidement) que possible|dans les plus brefs délais|immédiat(?:e|ement)?|sur-le-champ|tout de suite|sans (?:délai|attendre|tarder)|asap|priorité absolue|prioritaire|en priorité|(?:très|trop|super) pressée?|(?:ça|cela|c'est) press(?:e|é|ant)|pressant|au plus pressé|en express|de toute urgence|dépêche(?:z-vous|r)?|se dépêcher|vite(?=[ !.]*$)|pas une minute à perdre|le temps presse|(?:plus|pas) le temps d'attendre|dernière minute|illico|à l'instant même|délai très court)",
    ),
    unless: CALM,
  },
  {
    id: 'fr.urgency.deadline',
    kind: 'URGENCY',
    says: phrasing(
      "(?:(?:doit|doivent|faut|besoin|veut|voudrait|il (?:lui|nous|me) (?:le |la |les )?faut|exige) (?:\\S+ ){0,7}?(?:aujourd'hui(?: même)?|ce soir|cet après-midi|ce matin|avant (?:ce soir|midi|demain)|d'ici (?:ce soir|demain|midi|une heure|deux heures)|dans l'heure|demain (?:matin|au plus tard)|maintenant|dans la journée)(?: au plus tard)?|au plus tard (?:ce soir|aujourd'hui|demain|à midi)|(?:ce soir|aujourd'hui|demain) au plus tard|avant qu'il (?:ne )?soit trop tard|sinon (?:on|nous|il|elle|c'est|je) (?:\\p{L}+ ){0,3}?(?:perd|perdons|annule|ferme|arrête|catastrophe|ne pourr\\p{L}+|rate)|sans (?:la |le |ça|cela|cette |ce )(?:\\p{L}+ )?,? ?tout s'arrête|tout s'arrête (?:demain|ce soir|aujourd'hui)|dernier délai|(?:échéance|délai|date limite) (?:est )?(?:aujourd'hui|demain|ce soir|dépassée?))",
    ),
    unless: latin(`${CALM.source}|\\?\\s*$|(?:doit|faut|besoin) (?:\\p{L}+ )?(?:pas|plus|rien)`),
  },
  {
    id: 'fr.urgency.stands-still',
    kind: 'URGENCY',
    says: phrasing(
      "(?:(?:production|usine|chaîne|boutique|magasin|site|serveur|système|caisse|chantier|cuisine|machine|chauffage|tout|activité|atelier|ligne|restaurant) (?:\\p{L}+ ){0,3}?(?:à l'arrêt|arrêtée?|bloquée?|en panne|paralysée?|hors service|coupée?|down|hors ligne)|plus rien ne (?:marche|fonctionne|va)|(?:on|nous|ils) (?:ne )?(?:peut|pouvons|peuvent) plus (?:travailler|ouvrir|produire|vendre|encaisser|servir))",
    ),
    unless: CALM,
  },
  {
    id: 'fr.urgency.help',
    kind: 'URGENCY',
    says: /(?:^|[.!?] )(?:s'il vous plaît,? )?(?:à l'aide|au secours|aidez-(?:moi|nous))\s*!|(?<!\p{L})(?:ne )?(?:peut|peux|pouvons|peuvent) plus attendre|(?<!\p{L})(?:venez|rappelez|répondez|envoyez|appelez|livrez|intervenez)(?:-\p{L}+)? (?:\p{L}+ ){0,3}?(?:vite|rapidement)|le plus tôt sera le mieux|faites vite/iu,
    unless: CALM,
  },
];
