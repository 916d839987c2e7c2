import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const TROUBLE =
  '(?:problemas?|errores|error|fallos?|averías?|incidencias?|defectos?|quejas?|reclamaci(?:ón|ones)|retrasos?|demoras?|malentendidos?|confusi(?:ón|ones)|daños?|desperfectos?|fugas?|goteras?|cortes? de (?:luz|agua|servicio|línea)|caos|desastre|lío|pesadilla|vergüenza|tomadura de pelo|estafa|fraude|robo|timo|decepción|frustración|descontento|disgusto|dificultad(?:es)?|inconvenientes?|molestias?|doble cobro|cobro indebido|mala experiencia|mal servicio|falta de (?:respuesta|stock|información|interés|respeto|comunicación)|rotura de stock|subida de precios?|moho|chapuza|tardanza|esperas? (?:larga|interminable|eterna)s?|tiempos? de espera|mala (?:atención|calidad|gestión|comunicación))';
/** Bad whatever the sentence says of it. */
const BROKEN =
  '(?:rot[oa]s?|averiad[oa]s?|estropead[oa]s?|dañad[oa]s?|defectuos[oa]s?|caducad[oa]s?|podrid[oa]s?|mohos[oa]s?|rayad[oa]s?|agrietad[oa]s?|quemad[oa]s?|retrasad[oa]s?|extraviad[oa]s?|antipátic[oa]s?|maleducad[oa]s?|groser[oa]s?|borde|arrogantes?|incompetentes?|desagradables?|inaceptables?|intolerables?|inadmisibles?|inservibles?|inútil(?:es)?|ilegibles?|incomprensibles?|incomplet[oa]s?|ilocalizables?|engaños[oa]s?|bloquead[oa]s?|se (?:le |les |me )?(?:ha )?(?:rompió|roto|estropeó|estropeado|averió|quemó|despegó|desgarró)|poco (?:clar[oa]|profesional|seri[oa]|amable)|(?:cuelgan|colgaron) el teléfono|imbebibles?|incomibles?|insoportables?|invivibles?|inabordables?|hace(?:n)? (?:cosas raras|ruidos?)|chirría|gotea|huele mal|pierde agua|sale agua|peor que|haciendo cola|(?:hizo|hacer|hizo una) cola|sin (?:previo )?aviso|sin (?:avisar|decir nada|preguntar|consultar)|puerta cerrada|calienta mal|cierra mal|funciona mal|de cualquier manera|chapucer[oa]s?|imposible (?!para)\\p{L}+(?:ar|er|ir)|no hay (?:manera|forma) de|bajo la lluvia|fuera de servicio|robad[oa]s?|hackead[oa]s?|estafad[oa]s?|caíd[oa]s?|colgad[oa]s?|lamentables?|pésim[oa]s?|desastros[oa]s?|fatal(?:es)?|horribles?|parad[oa]s?(?= |[.,!]|$)|mal (?:embalad[oa]|hech[oa]|montad[oa]|cortad[oa]|explicad[oa]|atendid[oa]|tratad[oa]|instalad[oa]|organizad[oa]|cocid[oa]|facturad[oa]|cobrad[oa]|informad[oa])s?)';
const BAD =
  '(?:mal|fals[oa]s?|equivocad[oa]s?|incorrect[oa]s?|frí[oa]s?|tibi[oa]|dur[oa]s?|sec[oa]s?|mal[oa]s?|peor(?:es)?|lent[oa]s?|car[oa]s?|carísim[oa]s?|ruidos[oa]s?|vací[oa]s?|suci[oa]s?|complicad[oa]s?|confus[oa]s?|injust[oa]s?|pesad[oa]s?|decepcionantes?|peligros[oa]s?|tarde|nul[oa]s?|imposible|viej[oa]s?|salad[oa]s?|crud[oa]s?|flojo|floja|caído|vergonzos[oa]s?)';
const UPSET =
  '(?:molest[oa]s?|enfadad[oa]s?|enojad[oa]s?|furios[oa]s?|indignad[oa]s?|descontent[oa]s?|decepcionad[oa]s?|frustrad[oa]s?|hart[oa]s?|cabread[oa]s?|irritad[oa]s?|disgustad[oa]s?|insatisfech[oa]s?|preocupad[oa]s?|desesperad[oa]s?|estresad[oa]s?|agobiad[oa]s?|perdid[oa]s?|confundid[oa]s?|ofendid[oa]s?|dolid[oa]s?|desilusionad[oa]s?|quemad[oa]s?|desbordad[oa]s?|cansad[oa]s? de|nervios[oa]s?|escandalizad[oa]s?|mosquead[oa]s?)';
const WORKS =
  '(?:funciona|funcionan|funcionaba|va|van|arranca|carga|imprime|abre|se abre|responde|responden|respondió|contesta|contestan|cierra|calienta|enfría|conecta|sincroniza|guarda|aparece|coincide|coinciden|cuadra|cuadran|llega|llegan|llegó|llegado|recibido|entregado|contestado|respondido|llamado|devuelto|reembolsado|abonado|arreglado|reparado|resuelto|solucionado|avisado|informado|cumplido|cumplen|cumple|venido|vino|atendido|atienden|enviado|hecho caso|hace caso|hacen caso|cogen|coge el teléfono|cogen el teléfono|sirve|sirven|vale|encaja|consta|reconoce|deja entrar|deja)';

/** What goes wrong for somebody, or hurts them. */
export const PAIN_CUES: readonly Cue[] = [
  {
    id: 'es.pain.trouble',
    kind: 'PAIN_POINT',
    says: phrasing(TROUBLE),
    unless: phrasing(
      `(?:no|sin|ningún|ninguna|nunca|ni|menos|cero|tampoco) (?:\\p{L}+ ){0,3}?${TROUBLE}|${TROUBLE} (?:(?:está|están|ha sido|fue|quedó|ya|ha quedado) ){1,3}(?:\\p{L}+ )?(?:resuelt[oa]s?|solucionad[oa]s?|arreglad[oa]s?|corregid[oa]s?|aclarad[oa]s?)|(?:resuelto|resolvió|solucionó|solucionado|arregló|arreglado|aclarado) (?:\\p{L}+ ){0,2}?${TROUBLE}|${TROUBLE} (?:\\p{L}+ )?(?:resuelt[oa]s?|solucionad[oa]s?|aclarad[oa]s?)|(?:en caso de|si hay|si tiene|si|por si|cuál es el|qué|contra|seguro de|disculpe las|perdone las) (?:\\p{L}+ ){0,3}?${TROUBLE}|(?:mi|nuestro) error|libro de reclamaciones|hoja de reclamaciones`,
    ),
  },
  {
    id: 'es.pain.fails',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:no|nunca|ya no|tampoco) (?:(?:se|le|les|me|nos|lo|la|los|las|te) ){0,2}(?:(?:ha|han|había|habían|hemos) )?${WORKS}|(?:todavía|aún) no (?:\\p{L}+ ){0,3}?(?:ha|han|llega|tiene|recib\\p{L}+|hay|sabe\\p{L}*|le|les|me|nos|está)(?: \\p{L}+)?|(?:sigue|siguen) sin (?:\\p{L}+)|(?:no|ni) (?:consigue|consigo|conseguimos|consiguen|logra|logro|puede|puedo|podemos|pueden|pudo|pudimos|es capaz de|hay (?:manera|forma) de) (?:\\p{L}+ )?(?:entrar|acceder|conectar(?:se|me|nos)?|abrir(?:lo|la)?|contactar|localizar(?:nos|los|lo)?|trabajar|pagar|imprimir|leer|entender(?:lo|la)?|encontrar|usar(?:lo|la)?|descargar|vender|reservar|comprar|iniciar|hablar|dormir|utilizar|registrar(?:se)?|ver|arrancar|subir|enviar)|no (?:está|es|son|están|estaba|era) (?:\\p{L}+ )?(?:conforme|content[oa]s?|satisfech[oa]s?|correct[oa]s?|normal|aceptable|justo|de acuerdo con|bien|operativ[oa]|disponible(?= en|[.,!]|$)|lo que (?:pidió|pedí|esperaba|acordamos))|(?:^|[,;] )(?:el|la|los|las|su|nuestr[oa]) (?:\\p{L}+ ){1,4}no (?:le|les) (?:gusta|gustan|agrada|agradan)|no (?:le|les|me|nos) (?:ha |han )?(?:llegado|llegó|convence|gustó|gustado|cuadra|hacen caso|resuelve\\p{L}*)|deja de funcionar|ha dejado de funcionar|dejó de funcionar`,
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|^no (?:contesta|responde|coge|descuelga)(?: (?:al|el|su) (?:teléfono|móvil)| las? llamadas?)?(?=[.,;!]|$| desde| hoy| ahora)|(?<!\p{L})(?:prefiere|si (?:\p{L}+ )?no (?:funciona|llega|va)|por favor,? no|no (?:va|vale|van) (?:a|la pena|de vacaciones)|no (?:llega|viene|va|contesta|responde) (?:antes|hasta|los|el (?:lunes|martes|miércoles|jueves|viernes))|no hace falta|no pasa nada|no puede (?:ese día|venir|el|los|esta|hasta)|no deja (?:propina|de (?:dar|agradecer|recomendar))|no va (?:mal|nada mal)|no se van?(?=[.,;]|$)|no sirve de nada (?:llamar|escribir|telefonear|mandar|enviar|insistir)\p{L}*|(?:no|ni) (?:contesta|responde|coge) (?:\p{L}+ ){0,3}?[,;y].{0,40}(?:buzón|contestador)|(?:llamé|llamado|llamamos|probado|intentado)(?!\p{L}).{0,40}no (?:contesta|responde|coge)|no está (?:disponible )?(?:los|por las|el|en casa|hasta)|no contesta (?:nunca )?(?:por|los|a (?:números|desconocidos)))`,
    ),
  },
  {
    id: 'es.pain.nobody',
    kind: 'PAIN_POINT',
    category: 'COMMUNICATION',
    says: phrasing(
      '(?:nadie (?:\\p{L}+ ?){1,4}|(?:sin|ninguna|no (?:ha |han )?(?:recibido|tenido|hay|tiene|hubo)) (?:\\p{L}+ )?(?:respuesta|noticias|contestación|reacción|explicación|solución|seguimiento|llamada)(?: (?:desde|a|de|hasta|por|alguna|nuestra))?|(?:todavía|aún) (?:sin|no hay) (?:\\p{L}+ )?(?:respuesta|noticias|solución|entrega|reembolso|abono|fecha)|(?:le|les|me|nos) (?:han )?(?:ignora\\p{L}*|dejado tirad[oa]s?|dejaron tirad[oa]s?|dan largas|tienen abandonad[oa]|cuelgan|colgaron|pasan de un(?:o|a) a otr[oa]))',
    ),
    unless: latin(
      String.raw`[?]\s*$|(?<!\p{L})(?:buzón|contestador|mensaje dejado|nadie (?:más|mejor)|si nadie|sin respuesta(?=[.]?$))(?!\p{L})`,
    ),
  },
  {
    id: 'es.pain.upset',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${UPSET}|(?:se|le|les|me|nos) (?:\\p{L}+ )?(?:enfada|enfadó|molesta que|molestó|indigna|fastidia|cabrea|preocupa|desespera|decepcionó|agobia|irrita|saca de quicio|cansa|fatiga|duele que)|(?:está|están|estoy|estamos) (?:\\p{L}+ )?hasta (?:las narices|el gorro|la coronilla|los \\p{L}+)|(?:no puede|no puedo|no aguanta|no soporta) más|se le (?:acaba|agota|acabó) la paciencia|(?:perdió|pierde|perdiendo|ha perdido) (?:la paciencia|los nervios)|(?:se siente|se sienten|se sintió|me siento) (?:\\p{L}+ ){0,2}?(?:abandonad[oa]s?|engañad[oa]s?|ignorad[oa]s?|olvidad[oa]s?|estafad[oa]s?|maltratad[oa]s?|menospreciad[oa]s?|sol[oa]s?|tratad[oa]s?|mal|desatendid[oa]s?|timad[oa]s?|humillad[oa]s?|como un número|poco (?:escuchad[oa]|valorad[oa]|respetad[oa]))|(?:ya )?está bien de|por encima del hombro|con malos modos|con mala educación|de malas maneras)`,
    ),
    unless: phrasing(
      `(?:no|nunca|ya no|nada|tampoco|ni) (?:\\p{L}+ ){0,2}?${UPSET}|si (?:\\p{L}+ )?no (?:está|queda) content[oa]`,
    ),
  },
  {
    id: 'es.pain.complains',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:se (?:ha )?quej(?:a|an|ó|aron|ado|aba)|quej(?:a|ó|ado|ándose) (?:de|por|del)|(?:ha )?(?:protest(?:a|ó|ado)|reclam(?:a|ó|ado)|critic(?:a|ó|ado))(?: (?:por|que|el|la|los|las|contra|porque|nuestr[oa]))|pone (?:una )?(?:queja|reclamación)|deja (?:mucho )?que desear|no hay derecho|es (?:una )?(?:vergüenza|tomadura de pelo|inaceptable|increíble que|indignante)|esperaba (?:más|mejor|otra cosa|algo mejor)|no (?:es|parece) (?:serio|profesional|normal|de recibo)|esto no puede ser|no puede ser que|ya (?:está|estoy) bien)',
    ),
    unless: latin(String.raw`(?<!\p{L})(?:no|nunca|sin|jamás) (?:se (?:ha )?)?quej`),
  },
  {
    id: 'es.pain.waiting',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:(?:lleva|llevan|llevo|llevamos|llevaba) (?:\\p{L}+ |\\d+ ){0,4}?(?:esperando|sin|intentando|pidiendo|reclamando|llamando)|(?:sigue|siguen|sigo|seguimos) esperando|espera(?:ndo|n)? (?:\\p{L}+ ){0,2}?(?:desde|todavía|aún|horas|semanas|más de|demasiado|en vano)|(?:todavía|aún) (?:está |están |estoy )?esperando|(?:tuvo|tuve|tuvieron|tuvimos) que esperar|esperó (?:\\p{L}+ ){0,2}?(?:horas?|minutos|días|semanas|mucho|demasiado|más|en vano)|(?:tarda|tardan|tardó|tardaron|tardamos|tardáis|tardado|demora|demoran) (?:\\p{L}+ ){0,2}?(?:demasiado|mucho|tanto|siglos|semanas|meses|días|horas|una eternidad|más|en)|(?:llega|llegan|llegó|llegaron|llegado|entregan|entregaron) (?:\\p{L}+ ){0,2}?(?:tarde|con retraso|después de|fuera de plazo)|demasiad[oa]s? (?:\\p{L}+)|muy (?:lent[oa]s?|tarde|car[oa]s?)|dan largas|desde hace (?:días|semanas|meses|tiempo|una semana|dos semanas|un mes)(?=[.,!]|$| que| sin)|(?:hace|hacen) (?:\\p{L}+ |\\d+ ){1,3}que (?:espera|no|llama|pide|esperamos))',
    ),
    unless: latin(
      String.raw`[?]\s*$|(?<!\p{L})(?:no|nunca) (?:\p{L}+ ){0,2}?(?:demasiado|tarde|tarda|tardó)|client[ea] desde|espera (?:un (?:hijo|bebé)|gemelos|nuestra (?:llamada|respuesta|oferta)(?! desde)|el presupuesto)|más vale tarde|como muy tarde|demasiado (?:amable|bueno|bien|content[oa])`,
    ),
  },
  {
    id: 'es.pain.again',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:(?:por |es la )?(?:segunda|tercera|cuarta|quinta|enésima) vez|(?:dos|tres|cuatro|cinco|varias|muchas|mil|\\d+) veces|una y otra vez|otra vez(?: más)?|de nuevo (?:mal|tarde|sin|el mismo|la misma|con)|cada dos por tres|continuamente|constantemente|todo el rato|(?:tuvo|tuve|tuvieron|tiene|tengo|tenemos|ha tenido|hemos tenido) que (?:\\p{L}+ ){0,3}?(?:explicar(?:lo|selo)?|repetir(?:lo|selo)?|llamar|insistir|reclamar|volver a|empezar|perseguir|rellenar|esperar|venir|ir|pagar (?:dos|otra))(?: .{0,30}?)?(?:veces|vez|otra|de nuevo|todo|siempre|cada|más|a empezar|horas)|siempre (?:lo mismo|igual|le sale|me sale|comunica|falla|falta|está ocupado|tarde|mal)|(?:se (?:cae|cuelga|bloquea|para|apaga|corta|estropea|rompe|desconecta|atasca|sale))(?: (?:continuamente|siempre|cada|todo|mucho|sol[oa]|constantemente|a menudo|otra vez|por)|[.,!]|$))',
    ),
    unless: latin(
      String.raw`[?]\s*$|(?<!\p{L})(?:gracias|abuel[oa]|madre|padre|casad[oa]|ganad[oa]|encantad[oa]|encanta|content[oa]|ha pedido|pidió|compra|compró|viene|visita|come|felicit\p{L}*|recomend\p{L}*|veces (?:al|a la|por) (?:año|mes|semana|día)|tal vez|a la vez|en vez de|primera vez|alguna vez|otra vez será|se sale de lo normal)(?!\p{L})`,
    ),
  },
  {
    id: 'es.pain.money',
    kind: 'PAIN_POINT',
    category: 'PRICE',
    says: phrasing(
      '(?:(?:cobra(?:do|ron|n)?|carga(?:do|ron|n)?|factura(?:do|ron|n)?|paga(?:do)?|pagó|descuenta(?:do|n)?) (?:\\p{L}+ )?(?:dos veces|el doble|doble|de más|demasiado|por error|sin (?:avisar|permiso|autorización)|indebidamente|\\d+ euros (?:de más|que no))|(?:costes|gastos|cargos|comisiones) (?:ocult[oa]s|inesperad[oa]s|extra|indebid[oa]s)|(?:precios?|tarifas?|cuotas?|facturas?|costes?) (?:\\p{L}+ ){0,4}?(?:ha subido|han subido|subieron|abusiv[oa]s?|excesiv[oa]s?|desorbitad[oa]s?|no cuadra\\p{L}*|no corresponde\\p{L}*|incorrect[oa]s?|equivocad[oa]s?|hinchad[oa]s?|demasiado|muy alt[oa]s?)|no (?:le|les|me|nos) (?:han )?(?:devuelto|devuelven|reembols\\p{L}+|abon\\p{L}+)|espera (?:su|el|todavía el|aún el) (?:reembolso|abono|dinero))',
    ),
  },
  {
    id: 'es.pain.state',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${BROKEN}|(?:está|están|estaba|estaban|es|son|era|fue|sigue|siguen|llegó|llegaron|llega|sale|salió|resulta|resultó|parece|pareció|queda|quedó|venía|vino|muy|demasiado|sabe|sabía|huele|olía|suena|funciona|encuentra) (?:\\p{L}+ ){0,4}?${BAD}|falta(?:n|ba|ban)? (?:\\p{L}+ |\\d+ )?\\p{L}+|(?:se (?:han |ha )?(?:equivocad[oa]|equivocaron|equivocó|olvidaron|olvidó|olvidado|perdió|perdieron|perdido|confundieron))|(?:han |ha )(?:perdido|olvidado|extraviado) (?:el|la|su|los|mi|nuestro)|pone pegas|deja tirad[oa])`,
    ),
    unless: phrasing(
      `(?:no|nunca|ya no|ni|tampoco|nada|sin) (?:\\p{L}+ ){0,3}?(?:${BROKEN}|${BAD}|falta|faltan)|si (?:\\p{L}+ ){0,3}?(?:${BROKEN}|falta)|(?:tiempo|fuera|invierno|calle|nieve|lluvia) (?:\\p{L}+ ){0,4}?${BAD}|(?:ha perdido|perdió) (?:a )?(?:su|sus) (?:\\p{L}+ )?(?:padre|madre|marido|mujer|perro|hermano|hermana|hijo|hija|trabajo|abuelo|abuela)|hace falta|hacen falta|más tarde|como muy tarde|(?:esta|la|por la|buenas|de la) tarde|por la tarde|falta (?:poco|una semana|un mes|un día|menos)|(?:ya )?(?:reparad[oa]|arreglad[oa]|sustituid[oa])|nada mal|alérgic[oa]s?|buzón lleno|es decir|mal que bien|se olvidó de (?:decir|mencionar)|me olvidaba|se echa en falta`,
    ),
  },
];
