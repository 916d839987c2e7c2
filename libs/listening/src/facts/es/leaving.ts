import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const BOND =
  '(?:contratos?|pedidos? (?:fijos?|semanal(?:es)?)|suscripción|abono|cuota|membresía|cuenta|plan|seguro|colaboración|licencias?|póliza|servicio|relación comercial|acuerdo|tarifa|mantenimiento|contrato de mantenimiento|convenio)';
const OTHERS =
  '(?:(?:la |su |otra |otro |un |una |el |los |nuestra )?(?:competencia|competidor(?:es)?)|(?:un |una |a |de )?(?:otr[oa]s?|nuev[oa]s?) (?:\\p{L}+ )?(?:proveedor(?:es)?|empresas?|bancos?|agencias?|compañías?|aseguradora|distribuidor|panadería|peluquería|taller|tienda|gimnasio|solución|programa|operador|gestoría|casa|sitio)|otro (?:lado|sitio|lugar)|otra parte|alternativas?)';

/** Who may be about to go. */
export const LEAVING_CUES: readonly Cue[] = [
  {
    id: 'es.leaving.cancel',
    kind: 'LEAVING',
    says: phrasing(
      `(?:(?:cancel(?:a|ar|ó|ado|an|ará|amos|aron|ación de)|rescind(?:e|ir|ió|ido)|anul(?:a|ar|ó|ado)|termin(?:a|ar|ó|ado)|finaliz(?:a|ar|ó|ado)|cierr(?:a|an)|cerrar|cerró|romper?|rompió|roto|pone fin a|poner fin a|dar de baja|da de baja|dado de baja|dio de baja|darse de baja|se da de baja|suspend(?:e|er|ió)|dej(?:a|ar|ó) (?:vencer|caducar)) (?:\\p{L}+ ){0,3}?${BOND}|(?:se (?:da|dio|ha dado|quiere dar|dará)|darse|quiere darse|date) de baja(?! (?:por|médica|laboral|maternal))|no (?:\\p{L}+ ){0,2}?(?:renovar|renueva|renovará|renovamos|renuevan|prorrogar|prorrogará|continuar|seguir|seguirá|continuará)(?: (?:con|el|la|su|más|trabajando|como|comprando|nosotros)(?: \\p{L}+){0,3})?(?= |[.,!]|$)|(?:amenaza|piensa|plantea|pensando|dispuest[oa]|decidid[oa]|valora|contempla) (?:\\p{L}+ )?(?:con |en |a )?(?:irse|dejarnos|marcharse|cancelar(?:lo)?|cambiarse|abandonar(?:nos)?|dejarlo))`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:no (?:\p{L}+ )?(?:cancel|rescind)|(?:no|tampoco|ni|nunca) (?:(?:quiere|quieren|piensa|piensan|va a|van a|desea|pretende|se plantea|se ha planteado|tiene|intención|pensado|ninguna|ganas|de|ya) ){1,4}(?:darse de baja|dar de baja|irse|marcharse|cancelar|rescindir|dejarnos|cambiarse)|(?:no|tampoco|nunca) se (?:da|dan|dio|dará|ha dado|quiere dar|va a dar) de baja|(?:anul|retir|cancel|revoc)\p{L}* (?:la|su) (?:solicitud de )?(?:baja|cancelación|rescisión)|(?:baja|cancelación|rescisión) (?:\p{L}+ ){0,2}?(?:anulada|retirada|revocada|cancelada|sin efecto)|(?:baja|rescind\p{L}+|cancel\p{L}+) (?:\p{L}+ ){0,2}?(?:con|de|en) su (?:antigu[oa] |anterior )?(?:\p{L}+ (?:anterior|antigu[oa]))|(?:baja|rescind\p{L}+|cancel\p{L}+) (?:\p{L}+ ){0,2}?(?:con|de|en) su (?:antigu[oa]|anterior)|(?:se viene|viene|se pasa|se ha pasado|se pasó|se cambia|se vino) (?:con|a) nosotros|no (?:puede|podrá|pudo) (?:seguir|continuar) (?:hoy|la conversación|al teléfono)|no (?:sigue|seguir) (?:las instrucciones|la dieta|el partido)|cancel\p{L}* (?:la |el |su |mi )?(?:cita|reserva|pedido(?! fijo| semanal)|clase|visita|reunión|vuelo|entrega)|cierra (?:la|el) (?:tienda|puerta|local)|plan de (?:estudios|viaje))`,
    ),
  },
  {
    id: 'es.leaving.others',
    kind: 'LEAVING',
    says: phrasing(
      `(?:(?:se va|se van|irse|irá|se irá|se pasa|pasarse|se ha ido|se fue|mira|mirando|mirar|busca|buscando|buscar|compara|comparando|comparar|consulta|consultando|pide|pedido|pidió|pidiendo|compra|comprar|comprando|prueba|probando|probar|encontró|ha encontrado|negocia|negociando|habla|hablando|contacta|contactado|contactó|tienta|acepta|tiene|valora|valorando|estudia|estudiando) (?:\\p{L}+ ){0,3}?(?:con |a |en |de |por |hacia |presupuesto a |precios (?:a|con|en|de) )?${OTHERS}|(?:cambiar(?:se|nos)?|cambia(?:rá|mos|n)?|cambiando|cambio) de (?:proveedor|banco|compañía|agencia|empresa|aseguradora|seguro|operador|peluquería|gestoría|taller|gimnasio|panadería|tienda)|(?:oferta|presupuesto|propuesta|precio)s? (?:\\p{L}+ ){0,4}?(?:de|en|con|por) ${OTHERS}|${OTHERS} (?:le |les )?(?:ofrece|ofrecen|propone|hace) (?:\\S{1,20} ){0,4}?menos|${OTHERS} (?:es|son|le|les|nos|ofrece|ofrecen|hace|tiene|sale|está) (?:\\p{L}+ ){0,4}?(?:más barat[oa]s?|mejor(?:es)?|más (?:económic[oa]s?|rápid[oa]s?)|menos)|más barat[oa] (?:en (?:otro|otra|internet)|fuera)|(?:sacar|saca|sacan|sale) (?:\\p{L}+ )?a concurso)`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:viene de la competencia|de la competencia (?:a|hacia) nosotros|dejó la competencia|otr[oa] (?:cita|fecha|talla|color|pregunta|día)|no (?:\p{L}+ )?(?:cambiar|se va|busca)|sin alternativas?|por otra parte|por otro lado)`,
    ),
  },
  {
    id: 'es.leaving.last-time',
    kind: 'LEAVING',
    says: phrasing(
      '(?:(?:ahora|ya) compra(?:n)? (?:\\p{L}+ )?(?:por internet|en línea|online|en otr[oa])|(?:va a|van a|quiere|piensa) (?:pedir|comprar)(?:nos|les)? menos|(?:compra|pide) (?:cada vez )?menos|se acabó|(?:presupuestos?|precios?|ofertas?) a otr[oa]s?(?: \\p{L}+)?|si (?:\\p{L}+ ){0,4}(?:compensa|merece la pena|vale la pena)|(?:es |será |fue )?(?:la )?última (?:vez|oportunidad|compra|pedido)(?= que| con|[.,!]|$)(?! que (?:le|les|nos|lo|la|hablamos|vino|estuvo))|nunca más(?! (?:se|he|ha) (?:averi|rompi|estrope|tenido problemas))|no (?:\\p{L}+ ){0,2}?(?:volver|volverá|volveremos|volveré|vuelve|vuelven|volverán|piensa volver|quiere volver) (?:\\p{L}+ )?a (?:comprar|pedir|venir|contratar|trabajar|confiar|encargar|pisar|contar|reservar)|no (?:vuelve|volverá|volveré|volveremos|volverán)(?=[.,!]|$| más| aquí| nunca)|no (?:nos|le|les|lo) (?:comprará|compra|recomienda|recomendará|comprarán) (?:más|nunca)|no (?:quiere|quieren|va a|piensa) (?:\\p{L}+ ){0,2}?(?:comprar|pedir|encargar|saber|trabajar|contratar) (?:nada |más ){1,2}(?:\\p{L}+ )?(?:aquí|con nosotros|con vosotros|de nosotros)?|(?:perdió|perdido|ha perdido|pierde) (?:\\p{L}+ )?(?:la confianza|toda la confianza)|(?:van|vais|vamos) a perder(?:me|nos|le|la|lo)?(?: (?:un|una|este|el|la|a) (?:client\\p{L}+)?)?|nos deja(?=[.,!]|$)|(?:se va|se van|se marcha|nos vamos|nos marchamos|me voy|se irá|se marchan)(?=[.,!]|$)|(?:duda|dudan|no sabe|no saben|no está segur[oa] de|se pregunta) (?:si|de) (?:\\p{L}+ ){0,2}?(?:seguir|sigue|continuar|continúa|renovar|renueva|quedarse|merece la pena)|dejará de (?:ser client\\p{L}+|comprar|pedir))',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:(?:no|tampoco) (?:se va|se van|se marcha|se marchan|nos deja)(?=[.,!]|$)|nunca más (?:un )?problema|de vacaciones|de viaje|volverá a (?:llamar|intentarlo|pasar por)|no (?:vuelve|volverá) hasta|no (?:vuelve|volverá) a (?:pasar|ocurrir|repetirse))`,
    ),
  },
];
