import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CHANNEL =
  '(?:e-?mails?|mails?|correos?(?: electrónicos?)?|teléfono|llamadas?|móvil|fijo|sms|mensajes?|whats ?app|wasap|signal|cartas?|correo postal|escrito|chat|vídeo|video|videollamadas?|teams|zoom|buzón|boletines|boletín|newsletters?|publicidad|propaganda|fax|en persona)';
const TIME =
  '(?:(?:por |de |en )?(?:la |las )(?:mañanas?|tardes?|noches?)|(?:el |los |en )?(?:fin(?:es)? de semana|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|(?:las |la )?\\d{1,2}(?::\\d{2}|h)?(?: de la (?:mañana|tarde|noche))?|las (?:ocho|nueve|diez|once|doce|dos|tres|cuatro|cinco|seis|siete)(?: y media)?|la una|mediodía|el mediodía|la siesta|horas? de (?:oficina|comer|comida|trabajo)|horario (?:laboral|de oficina|comercial)|vacaciones|primera hora|última hora)';
const CONTACT =
  '(?:llamar(?:le|la|lo)?|telefonear|contactar(?:le|la|lo)?|escribir(?:le)?|enviar(?:le)?|mandar(?:le)?|molestar(?:le|la|lo)?|localizar(?:lo|la|le)?|entregar|tocar el timbre|pasar|venir|visitar(?:le|la|lo)?|tutear(?:le|la|lo)?|tratar(?:le|la|lo)?|mencionar|hablar(?:le)?|preguntar(?:le)?|usar|dejar|insistir|interrumpir|meter prisa|poner en copia|presionar(?:le|la|lo)?|agobiar(?:le|la|lo)?)';
const FOOD =
  '(?:vegetarian[oa]s?|vegan[oa]s?|cel[íi]ac[oa]s?|sin (?:gluten|lactosa|azúcar|sal|cerdo|carne|alcohol|frutos secos|leche|cafeína)|halal|kosher|diabétic[oa]s?|intolerantes?|leche de avena|descafeinado)';
const LANGUAGE =
  '(?:español|castellano|inglés|francés|alemán|italiano|turco|polaco|árabe|portugués|ruso|ucraniano|neerlandés|lengua de signos|catalán|gallego|euskera|valenciano)';

const ASKS = /[?]\s*$|^¿/;

/** How somebody likes to be treated, and what they like. */
export const PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'es.preference.prefers',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:prefier(?:e|en|o)|prefería|preferiría|preferencias?|favorit[oa]s?|preferid[oa]s?|de preferencia|preferentemente|mejor (?:en|por|que|los|las|si|a partir|antes de|después de)(?! (?:precio|calidad))|más bien (?:por|en|a)|(?:le|les) gustaría (?:que|recibir|ser|más bien)|insiste en(?: que)?|exige|(?:le|les) (?:importa|interesa) (?:mucho )?(?:que|la puntualidad|la|el)|(?:es )?importante para (?:él|ella)|da (?:mucha )?importancia a|es muy de|(?:fan|amante|aficionad[oa]) (?:de|a)|tiene debilidad por|(?:valora|aprecia|agradece)(?: mucho)? (?:que|la|el|los|las|un|una))',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:sin preferencias?|no tiene preferencia|prefiere (?:no seguir|irse|cancelar|cambiar de proveedor)|agradece (?:la respuesta|el (?:envío|detalle|cambio|esfuerzo|trato))|exige (?:una solución|el reembolso|que se le devuelva))`,
    ),
  },
  {
    id: 'es.preference.wants',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:quiere|quieren|desea|desean|pide|piden|solicita|pidió|ha pedido) (?:que (?:(?:se|le|la|lo|les|no|nos|siempre|solo|sólo|nunca|no se) ){0,3}(?:llame(?:mos|n)?|contacte(?:mos|n)?|escriba(?:mos|n)?|envíe(?:mos|n)?|mande(?:mos|n)?|avise(?:mos|n)?|trate(?:mos|n)?|tutee(?:mos|n)?|hable(?:mos|n)?|moleste(?:mos|n)?|vaya(?:mos|n)? al grano|expliqu\\p{L}+|sea(?:mos|n)? (?:direct[oa]s?|breves?|clar[oa]s?)|hagamos todo|atienda siempre|informe(?:mos|n)?|copie(?:mos|n)?)|(?:no |nunca )(?:recibir|ser|que)|recibir (?:\\p{L}+ ){0,3}?(?:por|solo|sólo|en|todo)|(?:todo|siempre|solo|sólo|únicamente) (?:\\p{L}+ ){0,3}?(?:por|en|con|a|el|la|los|las) ?.{0,30}|ser (?:\\p{L}+ )?(?:contactad[oa]|avisad[oa]|tratad[oa]|tutead[oa]|atendid[oa]) |(?:el mismo|la misma|un único) (?:\\p{L}+ )?(?:interlocutor[a]?|comercial|persona|contacto|asesor[a]?)|tiempo para (?:pensar|decidir|pensarlo)|por escrito)|no quiere (?:${CHANNEL}|recibir|que|más (?:${CHANNEL})|ni (?:${CHANNEL})|hablar por)`,
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:que le (?:devuelvan|reembolsen|devolvamos)|no quiere (?:que se repita|recibir más pedidos|volver|comprar|seguir)|quiere (?:todo|siempre) (?:gratis|ya))`,
    ),
  },
  {
    id: 'es.preference.do-not',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:por )?(?:los|las) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fines de semana|mañanas|tardes|noches),? (?:(?:mejor|por favor) )?(?:no|nunca) (?:${CONTACT})|ni antes de (?:las? )?\\d{1,2}(?::\\d{2})? ni después de|no sirve de nada (?:llamar|escribir|telefonear|mandar|enviar)(?:le|la|lo)?|(?:no|nunca|jamás|mejor no|ni se le ocurra) (?:(?:le|la|lo|se le|se la|se lo|les) )?(?:${CONTACT}|llamen|llame|llamemos|escriban|envíen|envíe|manden|contacten|molesten|moleste|tuteen|llaméis|traten)(?: \\p{L}+){0,2}? ?(?:${CHANNEL}|antes|después|a partir|entre|durante|en|por|los|el|de|nunca|más|a |con|sobre|su|hasta|cuando|mientras)|(?:nada de|ni|ningun[ao]|sin|cero|basta de|no más) (?:${CHANNEL}|visitas|reuniones)(?: (?:\\p{L}+ ){0,2}?(?:${TIME}|antes|después|comerciales?|publicitari[oa]s?|por favor|de publicidad)|[.!,]|$| (?:los|las|el|en|ni|antes|después))|(?:llamar|contactar|entregar|localizar|escribir|pasar|enviar|mandar)(?:le|la|lo)? (?:solo|sólo|únicamente|exclusivamente|preferiblemente|mejor|siempre) (?:\\p{L}+ ){0,3}?(?:${TIME}|${CHANNEL})|(?:llamar|contactar|localizar)(?:le|la|lo)? (?:siempre )?(?:por|después de|antes de|a partir de|entre) (?:${TIME}|${CHANNEL}))`,
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:no (?:llamar|olvidar) .{0,5}hasta|sin llamada|no olvidar|antes del (?:lunes|martes|miércoles|jueves|viernes))`,
    ),
  },
  {
    id: 'es.preference.reach',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:(?:lo (?:mejor|más (?:fácil|rápido|cómodo|seguro|práctico))|(?:la )?mejor (?:hora|forma|manera|momento)|el mejor momento|es (?:más fácil|mejor)) .{0,50}?(?:${CHANNEL}|${TIME}|${CONTACT})|(?:localizable|disponible|libre|en la oficina|en casa|se le localiza|se la localiza|contesta|atiende|coge el teléfono|está) (?:\\p{L}+ ){0,2}?(?:solo|sólo|únicamente|antes|después|a partir|entre|desde|hasta|por|los|siempre) (?:\\p{L}+ ){0,2}?(?:${TIME}|${CHANNEL})|(?:solo|sólo|únicamente|siempre|mejor) (?:\\p{L}+ ){0,2}?(?:por (?:${CHANNEL})|a partir de (?:${TIME})|después de (?:${TIME})|antes de (?:${TIME})|${TIME})|(?:los |las )(?:lunes|martes|miércoles|jueves|viernes|sábados|mañanas|tardes) (?:\\p{L}+ )?(?:le|les) (?:va|van|viene|vienen) (?:bien|mejor|mal|fatal)|(?:le|les) (?:va|van|viene|vienen) (?:bien|mejor|mal|fatal) (?:\\p{L}+ ){0,2}?(?:${TIME}|${CHANNEL})|no trabaja (?:${TIME}))`,
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:solo|sólo) (?:\p{L}+ )?\d+ (?:euros|unidades|piezas|%)|está (?:\p{L}+ )?(?:esperando|enfadad[oa])`,
    ),
  },
  {
    id: 'es.preference.likes',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:(?:no )?(?:le|les|me) (?:gusta(?:n)?|encanta(?:n)?|chifla(?:n)?|disgusta(?:n)?|molesta(?:n)? (?:que le|las llamadas|los)|horroriza(?:n)?|va(?:n)? (?:más|mucho)|apasiona(?:n)?)|odia(?:n)?|detesta(?:n)?|adora(?:n)?|no soporta|no aguanta (?:que|las|los|el|la)|disfruta (?:de|hablando|con)|(?:habla|charla|conversa) (?:mucho|con gusto|encantad[oa]|siempre) (?:de|sobre)|no (?:come|bebe|toma|prueba|lee|contesta|coge|usa|fuma|abre|mira) (?:\\p{L}+)|(?:come|bebe|toma|paga|pide|compra|lee|viaja|se sienta) (?:\\p{L}+ ){0,3}?(?:sin|siempre|nunca|solo|sólo|con)(?! problema)|alérgic[oa]s?|alergias?|intolerancias?|no es (?:muy )?de (?:\\p{L}+))',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:(?:el|la|los|las|su|nuestr[oa]) (?:\p{L}+ ){1,4}(?:no )?(?:le|les) (?:gusta|gustan|encanta|encantan)|le gustaría (?:saber|pedir|comprar|reservar)|(?:no le|le) gustó|no (?:contesta|coge) (?:a|nadie|nunca|el (?:teléfono|móvil)(?=[.,!]|$| desde| hoy| ahora)|sus|mis)|(?:sin|ninguna|no tiene) (?:alergias?|intolerancias?)|no usa(?:mos)? todavía|no abre (?:la|el|los|hoy|mañana)|no lee (?:bien|el código)|le encantó|no toma nota|(?:(?:paga|viene|llega|contesta|responde|entrega) siempre|siempre (?:paga|viene|llega|contesta|responde|entrega)) (?:(?:muy|bastante|todo|las facturas) )?(?:a tiempo|puntual\p{L}*|con puntualidad|en plazo|tarde|con retraso|bien|rápido|religiosamente|al día))`,
    ),
  },
  {
    id: 'es.preference.must',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:${FOOD}|silla de ruedas|hipoacúsic[oa]|sord[oa]s?|duro de oído|dura de oído|invidente|cieg[oa]s?|disléxic[oa]|movilidad reducida|audífonos?|intérprete|alguien que (?:hable|sepa|entienda) ${LANGUAGE}|lengua de signos|letra grande|acceso (?:adaptado|sin escalones|para (?:minusválidos|discapacitados))|rampa|(?:habla|entiende|lee) (?:\\p{L}+ ){0,2}?(?:poco|solo|sólo|mal|apenas|mejor)(?: (?:el|en|\\p{L}+))? ?${LANGUAGE}|no (?:habla|entiende) (?:\\p{L}+ )?${LANGUAGE}|(?:mejor|solo|sólo|preferiblemente|siempre) en ${LANGUAGE}|necesita (?:\\p{L}+ ){0,2}?(?:tiempo (?:para|de)|pensarlo|calma|un (?:sitio|lugar) tranquilo|consultarlo)|zurd[oa]|madrugador[a]?|noctámbul[oa])`,
    ),
    unless: ASKS,
  },
  {
    id: 'es.preference.address',
    kind: 'PREFERENCE',
    key: 'FORMALITY',
    says: phrasing(
      '(?:(?:de|trato de) (?:usted|tú)|tute(?:ar|a|e|en|arle|arla|arlo|amos|o)|(?:por|con) (?:su|el) (?:nombre(?: de pila)?|apellido|título)|se hace llamar|que (?:le|la|lo) llame(?:mos|n) (?:por|(?-i:\\p{Lu})\\p{L}+|don|doña|doctor|doctora)|(?:llamarle|llamarla|llamarlo|tratarle|tratarla|tratarlo) (?:de )?(?:doctor[a]?|don|doña|usted|tú|por|profesor[a]?)|tratamiento (?:formal|de usted))',
    ),
    unless: ASKS,
  },
  {
    id: 'es.preference.manner',
    kind: 'PREFERENCE',
    says: phrasing(
      '(?:(?:le )?tiene miedo (?:a|al|de)|da miedo|ir con cuidado|con (?:mucho )?tacto|(?:solo|sólo|únicamente|siempre) (?:\\p{L}+ )?(?:con (?:cita|factura|reserva)|bajo pedido|al contado|en efectivo|con tarjeta)|siempre (?:quiere|pide|pregunta|paga|se sienta|viene|compra)|se sienta siempre|(?:solo|sólo) (?:quiere|habla|trata|recibe|atiende)|(?:indicar|poner|anotar) (?:siempre )?(?:el|la|su) (?:número|referencia|nombre|pedido)|preguntar(?:le)? siempre|hablar(?:le)? (?:alto|despacio|claro)|(?:los (?:lunes|martes|miércoles|jueves|viernes|sábados)) no (?:está|trabaja|viene|puede)|al grano|sin rodeos|sin (?:tanto )?(?:preámbulos?|cháchara)|(?:ser|seamos|hay que ser) (?:breves?|direct[oa]s?|concis[oa]s?|clar[oa]s?)|(?:quiere|pide|necesita|prefiere|espera) (?:\\p{L}+ )?(?:cifras|números|datos|detalles|ejemplos|fotos|hechos)|decide (?:\\p{L}+ ){0,2}?(?:siempre|nunca|sol[oa]|con|despacio|rápido|después)|(?:lo )?consulta (?:siempre|todo) (?:todo )?con|siempre (?:lo )?consulta|se toma su tiempo|(?:no le gusta|odia|no quiere) (?:que le|la) (?:metan prisa|presionen|agobien|presión)|(?:evitar|evita|mejor no|no) (?:mencionar|hablar de|sacar|tocar|el tema|temas|la política)(?: .{0,30})?)',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:(?:paga|viene|llega|contesta|responde|entrega) siempre|siempre (?:paga|viene|llega|contesta|responde|entrega)) (?:(?:muy|bastante|todo|las facturas) )?(?:a tiempo|puntual\p{L}*|con puntualidad|en plazo|tarde|con retraso|bien|rápido|religiosamente|al día)`,
    ),
  },
  {
    id: 'es.preference.answers-only',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:solo|sólo|únicamente) (?:contesta|responde|atiende|lee) (?:al?|por|los|las|en) (?:el )?${CHANNEL}`,
    ),
    unless: ASKS,
  },
  {
    // "Facturas por correo postal, no por email."
    id: 'es.preference.of-papers',
    kind: 'PREFERENCE',
    says: phrasing(
      `(?:lo )?(?:necesita|quiere|pide)n? todo por escrito|^(?:facturas|presupuestos|contratos|albaranes|documentos|avisos) (?:(?:siempre|solo|sólo|mejor) ){0,2}por ${CHANNEL}`,
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:es|son|está|están|fue|fueron|ha|han|enviad[oa]s?|mandad[oa]s?|recibid[oa]s?|pagad[oa]s?|ayer|hoy|mañana)(?!\p{L})`,
    ),
  },
];
