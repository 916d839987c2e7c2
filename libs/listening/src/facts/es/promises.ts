import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

/** What is done for somebody, as "yo" says it now and in the future; Spanish leaves the person out. */
const I_DO =
  '(?:insisto|insistiré|envío|enviaré|mando|mandaré|remito|remitiré|llamo|llamaré|devuelvo la llamada|devolveré la llamada|contacto|contactaré|escribo|escribiré|respondo|responderé|contesto|contestaré|reviso|revisaré|compruebo|comprobaré|miro|miraré|consulto|consultaré|averiguo|averiguaré|pregunto|preguntaré|hablo|hablaré|paso|pasaré|hago|haré|preparo|prepararé|entrego|entregaré|llevo|llevaré|traigo|traeré|corrijo|corregiré|reembolso|reembolsaré|abono|abonaré|cambio|cambiaré|sustituyo|sustituiré|reparo|repararé|arreglo|arreglaré|pido|pediré|encargo|encargaré|encargo yo|reservo|reservaré|organizo|organizaré|programo|programaré|agendo|agendaré|aviso|avisaré|informo|informaré|confirmo|confirmaré|propongo|propondré|gestiono|gestionaré|tramito|tramitaré|soluciono|solucionaré|resuelvo|resolveré|busco|buscaré|ofrezco|ofreceré|instalo|instalaré|ocupo|ocuparé|pongo|pondré|mantengo|mantendré|doy|daré|digo|diré|cuento|contaré|facilito|facilitaré|actualizo|actualizaré|cancelo|cancelaré|modifico|modificaré|cierro|cerraré|termino|terminaré|adjunto|adjuntaré|haré que|comento|comentaré|reclamo|reclamaré|recojo|recogeré|incluyo|incluiré|añado|añadiré)';
const WE_DO =
  '(?:devolvemos|devolveremos|enviamos|enviaremos|mandamos|mandaremos|remitimos|llamamos|llamaremos|contactamos|contactaremos|escribiremos|respondemos|responderemos|contestaremos|revisamos|revisaremos|comprobamos|comprobaremos|miramos|miraremos|consultamos|consultaremos|pasamos|pasaremos|hacemos|haremos|preparamos|prepararemos|entregamos|entregaremos|llevamos|llevaremos|corregimos|corregiremos|reembolsamos|reembolsaremos|abonamos|abonaremos|cambiamos|cambiaremos|sustituimos|sustituiremos|reparamos|repararemos|arreglamos|arreglaremos|pedimos|pediremos|encargamos|encargaremos|reservamos|reservaremos|avisamos|avisaremos|informamos|informaremos|confirmamos|confirmaremos|gestionamos|gestionaremos|tramitamos|tramitaremos|solucionamos|solucionaremos|resolvemos|resolveremos|buscamos|buscaremos|ofreceremos|instalamos|instalaremos|ocupamos|ocuparemos|ponemos|pondremos|damos|daremos|decimos|diremos|recogemos|recogeremos|facilitaremos|actualizaremos)';
const INFINITIVE =
  '(?:enviar|mandar|remitir|llamar|devolver|contactar|escribir|responder|contestar|revisar|comprobar|mirar|consultar|averiguar|preguntar|hablar|pasar|hacer|preparar|entregar|llevar|traer|corregir|reembolsar|abonar|cambiar|sustituir|reparar|arreglar|pedir|encargar|reservar|organizar|programar|agendar|avisar|informar|confirmar|proponer|gestionar|tramitar|solucionar|resolver|buscar|ofrecer|instalar|ocupar|poner|mantener|dar|decir|facilitar|actualizar|cancelar|modificar|cerrar|terminar|adjuntar|comentar|reclamar|recoger|incluir|añadir|presupuestar|facturar|visitar|desbloquear|recordar|compensar|descontar|reponer|transferir)(?:le|les|lo|la|los|las|se|selo|sela|selos|selas|nos|me|te|os)?';
const THEY_DO =
  '(?:envía|enviará|manda|mandará|llama|llamará|contacta|contactará|escribe|escribirá|pasa|pasará|viene|vendrá|va|irá|entrega|entregará|responde|responderá|contesta|contestará|trae|traerá|lleva|llevará|hace|hará|prepara|preparará|da|dará|dice|dirá|confirma|confirmará|paga|pagará|transfiere|transferirá|facilita|facilitará|avisa|avisará|repara|reparará|cambia|cambiará|revisa|revisará|recoge|recogerá|resuelve|resolverá|encarga|encargará|ocupa|ocupará|pone|pondrá|mira|mirará|estudia|estudiará|devuelve|devolverá)';
const DONE =
  '(?:hecho|hecha|hará|harán|entregará|entregarán|enviará|enviarán|reparará|cambiará|cambiarán|sustituirá|corregirá|reembolsará|abonará|devolverá|resolverá|solucionará|instalará|revisará|tramitará|gestionará|arreglará|repondrá|atenderá|avisará|contactará|confirmará|mandará|llevará a cabo|realizará)';
const OURS =
  '(?:(?:mi|nuestro|nuestra|el|la|un|una) )?(?:compañer[oa]|coleg[ao]|técnic[oa]|equipo|jef[ea]|encargad[oa]|comercial|contabilidad|administración|central|oficina|dirección|abogad[oa]|repartidor|taller|almacén|responsable|servicio técnico|soporte|asesor[a]?|instalador)';
const CUSTOMER =
  '(?:él|ella|(?:el|la) clienta?e?|(?:el |la )?proveedor[a]?|(?:el )?señor \\p{L}+|(?:la )?señora \\p{L}+|sr\\. \\p{L}+|sra\\. \\p{L}+|la empresa \\p{L}+|don \\p{L}+|doña \\p{L}+)';
const SOON =
  '(?:mañana|pasado mañana|hoy|esta (?:tarde|mañana|noche|semana)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|próximo|\\d+)|la (?:próxima semana|semana que viene)|la semana próxima|en cuanto|en breve|antes del?|dentro de|en \\d+|en (?:un|una|dos|tres|cinco)|a primera hora|a lo largo|a principios|a finales|sin falta|pronto|cuando antes|enseguida)';
const TO = '(?:(?:se|me|nos|te|le|les|lo|la|los|las|os) ?){0,2}';

const TAKEN_BACK = latin(
  String.raw`[?]\s*$|^¿|(?<!\p{L})(?:no|nunca|jamás|tampoco|ningún|ninguna|quizás?|tal vez|igual|podría|debería|me gustaría|gustaría|quisiera|ojalá|siempre|cada vez|prefiero|prefiere|odia|ayer|anteayer|hace|ya (?:lo|la|le) (?:he|hemos|ha)|si(?= (?!no)))(?!\p{L})`,
);

/** What we say that we shall do for them, and what they say that they will. */
export const PROMISE_CUES: readonly Cue[] = [
  {
    id: 'es.promise.theirs',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `(?:^|[,;.] ?|(?:^|[,;.] ?|y |que )${CUSTOMER} )(?:ya )?(?:nos|me) (?:(?:lo|la|los|las) )?${THEY_DO}|(?:^|${CUSTOMER} )(?:qued[oó] en|ha quedado en|(?:se )?(?:ha )?compromet(?:ió|ido|e) a|prometió|ha prometido|promete|dijo que|dice que|va a|piensa|tiene que|debe) (?:(?:nos|me) )?(?:enviar|mandar|llamar|pagar|decir|confirmar|devolver|traer|pasar|transferir|contestar|responder|facilitar|firmar|dar|avisar)(?:nos|me|noslo|melo)(?: .{0,50})?|(?:^|${CUSTOMER} )(?:quedó en|ha quedado en|se comprometió a|dijo que|dice que) (?:(?:nos|me) )?(?:llamar(?:á|ía)?|pagar(?:á|ía)?|enviar(?:á|ía)?|mandar(?:á|ía)?|decidir(?:á|ía)?|confirmar(?:á|ía)?|dar(?:á|ía)?|contestar(?:á|ía)?|pasar(?:á|ía)?|decir)|^(?:llamará|pagará|contestará|responderá|confirmará|decidirá|volverá a llamar) (?:\\p{L}+ )?${SOON}|(?:^|${CUSTOMER} )(?:trae|traerá|recoge|recogerá|pasa a recoger|viene a (?:por|buscar|recoger)|transfiere|ingresa) (?:\\p{L}+ ){0,4}?${SOON}|${CUSTOMER} (?:llama|llamará|paga|pagará|contesta|contestará|confirma|confirmará|decide|decidirá|firma|firmará) ${SOON}`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?:nos|me) (?:hace|da|dice|lleva|pasa) (?:falta|igual|que|siempre|gracia|pena|la sensación)|otro día`,
    ),
  },
  {
    id: 'es.promise.theirs-said',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `(?:^|[,;.] ?|y |${CUSTOMER} )(?:(?:nos|me) )?(?:(?:prometió|ha prometido|había prometido|promete)(?= (?:que|una?|el|la|los|las|${INFINITIVE}|pagar|firmar|devolver))|(?:aseguró|ha asegurado|garantizó|confirmó|ha confirmado) que (?:[\\p{L}\\p{N}]+ ){0,6}?\\p{L}+(?:rá|rán|ría|rían)|se (?:ha )?compromet(?:ió|ido|e) a (?:que|${INFINITIVE}|pagar|firmar|devolver))`,
    ),
    unless: latin(`${TAKEN_BACK.source}|(?<!\\p{L})(?:y|pero) nada|en vano`),
  },
  {
    id: 'es.promise.owe',
    kind: 'PROMISE',
    says: phrasing('(?:le|les) (?:debemos|debo)(?: todavía| aún)? (?:una?|el|la|los|las)'),
    unless: TAKEN_BACK,
  },
  {
    id: 'es.promise.said',
    kind: 'PROMISE',
    says: phrasing(
      `(?:${OURS} (?:(?-i:\\p{Lu})\\p{L}+ )?(?:le|les) (?:prometió|ha prometido|garantizó|ha garantizado)|(?:(?:le|les|te|os|se lo|la|lo) )?(?:he|hemos) (?:prometido|garantizado|asegurado|ofrecido|quedado en|dicho que (?:le|les|lo|la|la)? ?\\p{L}+(?:emos|ré|aríamos|ía))|(?:le |les |se lo )?(?:prometí|prometimos|aseguré|aseguramos|garanticé|garantizamos|prometo|prometemos|garantizo|garantizo|aseguro)(?= (?:que|llamar|enviar|mandar|entregar|\\p{L}+(?:ar|er|ir)(?:le|les|lo|la|los|las|se|selo)?|una?|el|la|los|las))|(?:me|nos) (?:he |hemos )?(?:comprometo|comprometemos|comprometí|comprometimos|comprometido) a|quedé en|quedamos en (?:que (?:le|les|se lo|se la) \\p{L}+|\\p{L}+(?:ar|er|ir)(?:le|les|lo|la|los|las|se|selo|sela)?)|(?:llamada|entrega|respuesta|visita|presupuesto|abono|reembolso|descuento|cambio|reposición|solución|envío|cita) (?:\\p{L}+ ){0,2}?(?:prometid[oa]|acordad[oa]|garantizad[oa]|comprometid[oa])|(?:aseguré|dije|confirmé|aseguramos|dijimos|confirmamos|expliqué|avisé) (?:\\p{L}+ )?(?:de )?que (?:\\p{L}+ ){0,3}?(?:pasaría|llamaría|llamaríamos|enviaría|enviaríamos|mandaríamos|vendría|iría|haríamos|haría|entregaríamos|estaría|recibiría|\\p{L}+aríamos|\\p{L}+eríamos|\\p{L}+iríamos|\\p{L}+aría))`,
    ),
    unless: latin(
      String.raw`[?]\s*$|(?<!\p{L})(?:me (?:prometieron|prometisteis|han prometido|prometió|aseguraron)|nos (?:prometieron|prometisteis|han prometido|prometió|aseguraron)|(?:le|les) (?:prometieron|habían prometido|prometisteis)|prometisteis|prometieron|como (?:le|les|te)? ?(?:prometí|prometimos|quedamos|acordad[oa])|según lo|(?:no|nunca|jamás|tampoco) (?:le|les)? ?(?:he|hemos|prometí|prometimos|prometo))(?!\p{L})`,
    ),
  },
  {
    id: 'es.promise.going-to',
    kind: 'PROMISE',
    says: phrasing(
      `(?:(?:voy|vamos) a ${TO}${INFINITIVE}|(?:tengo|tenemos|hay) que ${TO}${INFINITIVE}|(?:debo|debemos) ${TO}${INFINITIVE}|(?:queda|quedan|falta|está|sigue) (?:pendiente|por) (?:de )?${INFINITIVE}|pendiente (?:de )?${INFINITIVE})`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|voy a (?:cancelar|cambiar de|pedir|reclamar|mirar otr|hablar con (?:mi|un) abogado)|vamos a (?:cancelar|cambiar de|mirar otr)|^tengo que (?:pedir|reclamar|llamar (?:siempre|cada))`,
    ),
  },
  {
    id: 'es.promise.i-do',
    kind: 'PROMISE',
    says: phrasing(
      `(?:^|[,;.] ?|y |yo |mañana |hoy |ya |luego |después |ahora |que |${SOON}[,]? )(?:(?:yo|ya|ahora|luego) ){0,2}(?:(?:me|se|le|les|te|os|lo|la|los|las|nos) ){0,2}(?:me encargo(?: yo)?|me ocupo|(?:le|les|te|os|se lo|se la|lo|la|los|las) (?:\\p{L}{2,3} )?(?:${I_DO}|\\p{L}+remos|${WE_DO} (?:\\S+ ){0,6}${SOON})|${I_DO} (?:el|la|los|las|un|una|al|a|con|en|y|por|que|hoy|mañana|esta|su|sus|algo|contacto|lo|nota|aviso)|\\p{L}+remos(?= )|(?:adjuntamos|incluimos)(?= )|${WE_DO} (?:\\S+ ){0,6}${SOON}|nos ponemos en contacto|nos encargamos|nos ocupamos|me pongo (?:con ello|en contacto))`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|ayer|la semana pasada|(?<!\\p{L})ya (?:le|les|se lo|se la) (?:mandamos|enviamos|entregamos|remitimos|abonamos|pagamos)(?!\\p{L})|[aei]mos(?<!remos)(?!\\p{L}).{0,60}?(?:(?<!\\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|semana) pasad[oa](?! mañana)|(?<!\\p{L})como (?:le |les )?(?:prometimos|habíamos|acordamos|quedamos|dijimos)|[,;y] (?:ya )?(?:lo |la )?(?:firmó|pagó|recibió|aceptó|llegó|quedó|contestó|confirmó)(?!\\p{L}))|(?:le|les|lo|la) (?:enviamos|mandamos|llamamos|contactamos|pasamos|entregamos|avisamos|informamos|reparamos|cambiamos) (?:el \\p{L}+ )?(?:ayer|ya|la semana pasada|el mes pasado)|(?:hago|hablo|paso|pido|llevo|doy|cambio|busco|pongo|miro|llamo|escribo|contacto) (?:un pedido|español|inglés|frío|calor|hambre|de largo|años|\\d|una vuelta|por (?:la|el|su|una)|para|porque|desde|el pedido|pan|las gracias|con (?:usted|ustedes)\\?)|un cambio|el abono|el cambio|hacemos (?:nosotros|cola)`,
    ),
  },
  {
    id: 'es.promise.ours',
    kind: 'PROMISE',
    says: phrasing(
      `${OURS} (?:(?-i:\\p{Lu})\\p{L}+ )?(?:(?:le|les|se|lo|la|los|las|te) ){0,2}${THEY_DO}(?: .{0,40}?)?(?: ${SOON}|$|[.!,])`,
    ),
    unless: latin(`${TAKEN_BACK.source}|tarde(?=[.!,]|$)(?<!esta tarde)|mal(?=[.!, ]|$)`),
  },
  {
    id: 'es.promise.you-get',
    kind: 'PROMISE',
    says: phrasing(
      `(?:^|[,;.] ?|y |usted |ustedes |(?:el|la) clienta?e? )(?:(?:le|les|lo|la) )?(?:recibirán?|recibirás|tendrán?|tendrás|obtendrán?|(?:le|les) (?:llegará|llegarán|llamarán|avisarán|contactarán|devolverán|abonarán|enviarán|atenderán))(?: .{0,60})?`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|tendrá (?:\\d+|treinta|cuarenta|cincuenta|sesenta) años|tendrá (?:razón|que|un (?:hijo|bebé))`,
    ),
  },
  {
    id: 'es.promise.it-will-be-done',
    kind: 'PROMISE',
    says: phrasing(
      `(?:se (?:lo |la |le |les )?${DONE}|(?:será|serán|quedará|quedarán|estará|estarán) (?:\\p{L}+ ){0,2}?(?:hech[oa]s?|entregad[oa]s?|enviad[oa]s?|reparad[oa]s?|cambiad[oa]s?|sustituid[oa]s?|corregid[oa]s?|reembolsad[oa]s?|abonad[oa]s?|resuelt[oa]s?|solucionad[oa]s?|instalad[oa]s?|list[oa]s?|arreglad[oa]s?|atendid[oa]s?|avisad[oa]s?)|(?:el|la|los|las|su|nuestro) (?:\\p{L}+ ){1,3}?(?:sale|saldrá|salen|saldrán|llega|llegará|llegan|llegarán) ${SOON})`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?:sale|llega) (?:de viaje|de vacaciones)|llegará tarde|llega tarde|(?<!\\p{L})(?:el|la|los|las|su|sus|nuestr[oa]s?) (?:huésped(?:es)?|client(?:e|a|es|as)|invitad[oa]s?|familia|hij[oa]s?|padres?|madre|marido|mujer|señora?|señores|jef[ea]|director[a]?|visitas?|grupo|pareja|niñ[oa]s?|viajeros?|avión|vuelo|tren|barco) (?:\\p{L}+ ){0,3}?(?:sale|saldrá|salen|saldrán|llega|llegará|llegan|llegarán)|(?:me|nos) (?:\\p{L}+ )?(?:aseguró|dijo|dicho|dice|dicen|confirmó|confirmado|avisó|asegurado|garantizó) (?:de )?que`,
    ),
  },
  {
    // Notes leave out who: "Enviar presupuesto antes del viernes", "Llamarle mañana".
    id: 'es.promise.note-form',
    kind: 'PROMISE',
    says: phrasing(
      `^(?:- ?|pendiente:? ?|por hacer:? ?|recordar |no olvidar )?${INFINITIVE}(?= (?:el|la|los|las|un|una|al|a|con|su|sus|mañana|hoy|antes|esta|contrato|presupuesto|factura|oferta|muestras|catálogo|pieza|piezas|técnico|cliente|(?-i:\\p{Lu})\\p{L}+))`,
    ),
    unless: latin(
      `${TAKEN_BACK.source.replace('no|', '(?<!y )no(?! olvidar)|')}|por favor|prefiere|quiere|solo (?:por|a)`,
    ),
  },
];
