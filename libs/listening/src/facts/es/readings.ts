import type { Channel, ImportantDateKind, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import { latin, type Reading } from '../cue';
import { phrasing } from '../phrasing';

export const CATEGORIES: readonly Reading<PainCategory>[] = [
  {
    is: 'PROCESS_REPEATED_MYSELF',
    says: phrasing(
      '(?:explic\\p{L}*|repet\\p{L}*|repit\\p{L}*|contar\\p{L}*|dicho|decir\\p{L}*) .{0,40}(?:veces|vez|otra|de nuevo|todo)|(?:todo|otra vez|veces) .{0,30}(?:explic\\p{L}*|repet\\p{L}*|contar\\p{L}*)|empezar (?:de cero|desde el principio)',
    ),
  },
  {
    is: 'PROCESS_IMPERSONAL',
    says: phrasing(
      'impersonal\\p{L}*|un número más|como un número|robots?|respuestas? automáticas?|máquina que contesta',
    ),
  },
  {
    is: 'DELIVERY',
    says: phrasing(
      'entreg\\p{L}*|envíos?|paquetes?|repartidor|transportista|mensajer\\p{L}*|palés?|pedido no|reparto|llegado|mercancía',
    ),
  },
  {
    is: 'PRICE',
    says: phrasing(
      'precios?|tarifas?|car[oa]s?|costes?|cuesta|gastos|factur\\p{L}*|cobr\\p{L}*|cargo\\p{L}*|pag\\p{L}*|reembols\\p{L}*|abono|dinero|euros|comisión|comisiones|cuota\\p{L}*',
    ),
  },
  {
    is: 'COMMUNICATION',
    says: phrasing(
      'respuesta\\p{L}*|respond\\p{L}*|contest\\p{L}*|llamad\\p{L}*|noticias|avisad\\p{L}*|informad\\p{L}*|contactar|localizar\\p{L}*|nadie|ignor\\p{L}*|buzón|contestador|correos',
    ),
  },
  {
    is: 'PROCESS_WAIT',
    says: phrasing(
      'esper\\p{L}*|tard\\p{L}+|retras\\p{L}*|demor\\p{L}*|lent\\p{L}*|largas|plazos?|lleva (?:\\p{L}+ )?(?:semanas|meses|días)|desde hace',
    ),
  },
  {
    is: 'PROCESS_CONFUSING',
    says: phrasing(
      'confus\\p{L}*|complicad\\p{L}*|entiend\\p{L}*|entender|incomprensibles?|malentendidos?|contradictori\\p{L}*|instrucciones|líos?|lía|perdid[oa]|ilegibles?|engaños\\p{L}*',
    ),
  },
  {
    is: 'ACCESS',
    says: phrasing(
      'acceso|acceder|entrar|contraseñas?|cuenta|portal|escaleras?|ascensor|rampa|silla de ruedas|aparcamiento|entrada|horarios?|bloquead\\p{L}*|conectar\\p{L}*',
    ),
  },
  {
    is: 'PEOPLE',
    says: phrasing(
      'antipátic\\p{L}*|maleducad\\p{L}*|groser\\p{L}*|borde|arrogantes?|tono|trato|camarer\\p{L}*|dependient\\p{L}*|técnic\\p{L}*|emplead\\p{L}*|comercial|compañer\\p{L}*|insult\\p{L}*|gritó|desprecio|modos|incompetentes?',
    ),
  },
  {
    is: 'PROCESS_OTHER',
    says: phrasing('formularios?|papeleo|trámites?|procesos?|burocra\\p{L}*|gestión|autorización'),
  },
  {
    is: 'PRODUCT',
    says: phrasing(
      'rot[oa]s?|defectuos\\p{L}*|averi\\p{L}*|calidad|moho\\p{L}*|frí[oa]s?|cae|cuelga|error\\p{L}*|fugas?|dañad\\p{L}*|funciona\\p{L}*|productos?|programa|máquina|aplicación|pan|sopa|comida|sabe|huele|piezas?|falta\\p{L}*|aparato|impresora|servidor|calefacción|dur[oa]s?|apaga',
    ),
  },
];

export const SEVERITIES: readonly Reading<number>[] = [
  {
    is: 4,
    says: phrasing(
      'furios\\p{L}*|indignad\\p{L}*|inaceptables?|intolerables?|inadmisibles?|desesperad\\p{L}*|abogad\\p{L}*|denuncia\\p{L}*|tribunal\\p{L}*|robad\\p{L}*|robo|estafa\\p{L}*|fraude|hackead\\p{L}*|desastre|pesadilla|parad[oa]s?|llora\\p{L}*|amenaza\\p{L}*|peligros\\p{L}*|herid\\p{L}*|vergüenza|tomadura de pelo|hart[oa]s?|hasta (?:las|el|la|los) \\p{L}+|no puede más',
    ),
  },
  {
    is: 3,
    says: phrasing(
      'enfadad\\p{L}*|molest[oa]s?|enojad\\p{L}*|decepcionad\\p{L}*|frustrad\\p{L}*|descontent\\p{L}*|muy|realmente|extremadamente|totalmente|otra vez|(?:dos|tres|cuatro|varias|muchas|\\d+) veces|(?:segunda|tercera|cuarta) vez|semanas|meses|todavía|aún no|nadie|quej\\p{L}*|perdid\\p{L}*|insatisfech\\p{L}*|siempre|continuamente',
    ),
  },
  {
    is: 1,
    says: phrasing('un poco|algo|ligeramente|pequeñ[oa]s?|leve|podría mejorar|no muy importante|de pasada|un detalle'),
  },
];

export const KEYS: readonly Reading<PreferenceKey>[] = [
  {
    is: 'DETAIL_LEVEL',
    says: phrasing('(?:llamadas?|correos?|mensajes?|reuniones|visitas?) (?:más )?(?:cort[oa]s?|breves?)'),
  },
  {
    is: 'INTERPRETER',
    says: phrasing(
      'intérprete|lengua de signos|alguien que (?:hable|sepa) \\p{L}+|(?:habla|entiende) (?:\\p{L}+ ){0,2}?(?:poco|solo|sólo|mal|apenas)',
    ),
  },
  {
    is: 'ACCESSIBILITY',
    says: phrasing(
      'silla de ruedas|hipoacúsic\\p{L}*|sord[oa]s?|dur[oa] de oído|invidente|cieg[oa]s?|disléxic\\p{L}*|movilidad reducida|audífonos?|letra grande|acceso (?:adaptado|para)|rampa|ascensor|hablar(?:le)? (?:alto|despacio)',
    ),
  },
  {
    is: 'DO_NOT_DISTURB',
    says: phrasing(
      '(?:no(?! hay problema)|nunca|nada|sin(?! (?:ningún |ninguna )?(?:problemas?|inconvenientes?|dificultad|duda))|ni|odia|detesta|evitar)(?: \\p{L}+){0,5} (?:(?:antes de|después de|a partir de|entre) (?:las? )?(?:\\d{1,2}(?::\\d{2})?|\\p{L}+ (?:de la|y media)|mediodía|comer|la comida|la siesta|diez|nueve|ocho)|antes del mediodía|durante (?:la|las|el) \\p{L}+|por las? (?:mañanas?|tardes?|noches?)|en fin de semana|(?:el|los) (?:fin(?:es)? de semana|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|a la hora)|(?:por )?(?:los|las) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fines de semana|mañanas|tardes|noches),? (?:mejor )?(?:no|nunca)|(?:por la (?:mañana|tarde|noche)|(?:por )?(?:los|las) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fines de semana|mañanas|tardes|noches)) (?:le|les) (?:va|van|viene|vienen) (?:muy )?(?:mal|fatal)|(?:le|les) (?:va|van|viene|vienen) (?:muy )?(?:mal|fatal) (?:por la (?:mañana|tarde|noche)|(?:por )?(?:los|las) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fines de semana|mañanas|tardes|noches))|no molestar',
    ),
  },
  {
    is: 'AVOID_CHANNEL',
    says: phrasing(
      '(?:difícil|complicad[oa]|cuesta|cuesta mucho|nada fácil) (?:de )?(?:localizar|contactar|encontrar|hablar|dar)(?:le|la|lo|los|las)? (?:con (?:él|ella) )?(?:por|en) (?:el |la |su )?(?:e-?mails?|mails?|correos?|teléfono|móvil|fijo|sms|whats ?app|wasap)|(?:no(?! hay problema)|nada|nunca|odia|detesta|sin(?! (?:ningún |ninguna )?(?:problemas?|inconvenientes?|dificultad|duda))|ni|evitar|ningun\\p{L}*)(?: \\p{L}+){0,4} (?:e-?mails?|mails?|correos?|teléfono|telefonear|llamadas?|llamar(?:le|la|lo)?|sms|mensajes|whats ?app|wasap|cartas?|boletines|boletín|newsletters?|publicidad|propaganda|buzón|videollamadas?|zoom|teams)',
    ),
  },
  {
    is: 'HOURS',
    says: phrasing(
      '(?:antes de|después de|entre|a partir de|desde|hasta|sobre|hacia) (?:las? )?(?:\\d{1,2}(?::\\d{2})?|mediodía|\\p{L}+ (?:de la|y media))|(?:por|de) las? (?:mañanas?|tardes?|noches?)|(?:los |el )?(?:lunes|martes|miércoles|jueves|viernes|sábados?)|a primera hora|a última hora|mediodía|fin de semana',
    ),
  },
  {
    is: 'FORMALITY',
    says: phrasing(
      'usted|tute\\p{L}*|de tú|nombre de pila|apellido|título|formal\\p{L}*|doctor[a]?|don|doña|profesor[a]?|se hace llamar',
    ),
  },
  {
    is: 'PREFERRED_CHANNEL',
    says: phrasing(
      'e-?mails?|mails?|correos?|teléfono|llamadas?|llamar|llamen|móvil|sms|mensajes?|whats ?app|wasap|signal|cartas?|por escrito|chat|videollamadas?|teams|zoom|en persona|cara a cara|fax',
    ),
  },
  { is: 'SMALL_TALK', says: phrasing('charl\\p{L}*|cháchara|conversar') },
  {
    is: 'DIRECTNESS',
    says: phrasing('al grano|direct\\p{L}*|sin rodeos|rodeos|franc\\p{L}*|clar[oa]s?|honest\\p{L}*'),
  },
  {
    is: 'DETAIL_LEVEL',
    says: phrasing(
      'detall\\p{L}*|números|cifras|datos|hechos|cort[oa]s?|breves?|resum\\p{L}*|concis\\p{L}*|ejemplos|fotos|imágenes',
    ),
  },
  {
    is: 'PACE',
    says: phrasing(
      'despacio|lent\\p{L}*|rápid\\p{L}*|prisas?|presion\\p{L}*|paso a paso|pacien\\p{L}*|ritmo|agobi\\p{L}*',
    ),
  },
  {
    is: 'DECISION_STYLE',
    says: phrasing('decid\\p{L}*|decisi\\p{L}*|pensar\\p{L}*|consult\\p{L}*|tres presupuestos|compara'),
  },
  {
    is: 'TOPIC_AVOID',
    says: phrasing(
      '(?:no|nunca|evita\\p{L}*|mejor no)(?: \\p{L}+){0,4} (?:mencionar|hablar(?:le)? de|sacar|temas?|política|religión)',
    ),
  },
  {
    is: 'TOPIC_ENJOY',
    says: phrasing(
      '(?:gusta|encanta|disfruta) (?:\\p{L}+ )?(?:hablar|hablando|charlar|conversar)|habla (?:mucho|con gusto) de',
    ),
  },
];

export const CHANNELS: readonly Reading<Channel>[] = [
  {
    is: 'EMAIL',
    says: phrasing('e-?mails?|mails?|correos? electrónicos?|correos?(?! postal)'),
  },
  { is: 'SMS', says: phrasing('sms') },
  { is: 'CHAT', says: phrasing('whats ?app|wasap|signal|telegram|chat|messenger|mensajes?') },
  { is: 'VIDEO', says: phrasing('videollamadas?|vídeo|video|teams|zoom') },
  { is: 'PHONE', says: phrasing('teléfono|telef\\p{L}*|llamadas?|llam(?:ar|en|e|arle|emos)|móvil|fijo|buzón') },
  { is: 'POST', says: phrasing('cartas?|correo postal|fax') },
  { is: 'IN_PERSON', says: phrasing('en persona|cara a cara|visitas?') },
];

export const STRENGTHS: readonly Reading<PreferenceStrength>[] = [
  {
    is: 'MUST',
    says: phrasing(
      'debe|tiene que|nunca|jamás|solo|sólo|únicamente|siempre|exclusivamente|bajo ningún concepto|imprescindible|alérgic\\p{L}*|alergias?|intoleran\\p{L}*|necesita|exige|insiste|silla de ruedas|sord[oa]|cieg[oa]|invidente|intérprete|vegan\\p{L}*|vegetarian\\p{L}*|halal|kosher|celíac\\p{L}*|sin (?:gluten|lactosa)',
    ),
  },
  {
    is: 'DISLIKES',
    says: phrasing(
      'odia|detesta|no (?:le|les) gusta\\p{L}*|no soporta|no(?! hay problema)|nada|sin(?! (?:ningún |ninguna )?(?:problemas?|inconvenientes?|dificultad|duda))|ningun\\p{L}*|evitar|evita|ni',
    ),
  },
];

export const DATES: readonly Reading<ImportantDateKind>[] = [
  {
    is: 'BEREAVEMENT',
    says: phrasing(
      'muert[oea]|murió|falleci\\p{L}*|luto|entierro|funeral\\p{L}*|viud[oa]|perdi(?:ó|do)|pésame|difunt[oa]',
    ),
  },
  { is: 'BIRTHDAY', says: phrasing('cumpleaños|cumpl(?:e|irá|ir)|nació|nacid[oa]|nacimiento') },
  { is: 'ANNIVERSARY', says: phrasing('aniversario|boda|bodas|se cas\\p{L}*|años de (?:la empresa|negocio)') },
  {
    is: 'RENEWAL',
    says: phrasing('renov\\p{L}*|renuev\\p{L}*|vence el contrato|fin de(?:l)? contrato|prórroga|caduca'),
  },
];

export const THEIR_WORD = phrasing(
  '(?:él|ella|(?:el|la) clienta?e?|(?:el )?señor \\p{L}+|(?:la )?señora \\p{L}+) (?:dice|dijo|pide|pidió|quiere|quería|prefiere|insiste|exige|desea)|(?:^|[,;] )(?:dice|pide|quiere|prefiere|insiste|exige|desea|solicita)|yo|me|mí|mi|mis|nosotros|nos|nuestr\\p{L}*|prefiero|quiero',
);

export const PROMISE_OPENING = latin(
  String.raw`^(?:(?:(?:le |les )?(?:he|hemos) prometido|(?:le |les )?prometí|prometimos|(?:me|nos) compromet\p{L}+ a|quedé en|quedamos en|voy a|vamos a|tengo que|tenemos que|hay que|debo|debemos|(?:queda|falta|está) pendiente(?: de)?|pendiente(?: de)?) )`,
);

export const PREFERENCE_OPENING = latin(
  String.raw`^(?:por favor,? |(?:(?:él|ella|el cliente|la clienta|la señora \p{L}+|el señor \p{L}+) )?(?:prefiere|quiere|desea|pide|insiste en|le gusta|le gustaría) )`,
);
