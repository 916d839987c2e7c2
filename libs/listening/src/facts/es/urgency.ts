import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CALM = latin(
  String.raw`(?<!\p{L})(?:no|sin|nada|ninguna|ni|nunca|tampoco) (?:\p{L}+ ){0,3}?(?:urgente?s?|urgencia|prisas?|apuro|inmediato|urge)|puede esperar|con calma|sin prisa|tómese su tiempo|cuando (?:pueda|puedan|quiera|tenga (?:tiempo|un momento))|contacto de emergencia|en caso de (?:urgencia|emergencia)|teléfono de (?:urgencias|emergencias)|(?:solo|sólo|únicamente) (?:para|por|en) (?:las? )?(?:urgencias?|emergencias?)|urgencias del hospital|gracias por (?:la|su) (?:rápida|respuesta|rapidez)`,
);

/** What cannot wait. */
export const URGENCY_CUES: readonly Cue[] = [
  {
    id: 'es.urgency.word',
    kind: 'URGENCY',
    says: phrasing(
      '(?:urgentes?|urgentemente|urgencia|urge|(?:lo|cuanto) antes(?: posible)?|tan pronto como sea posible|lo más (?:pronto|rápido) posible|a la mayor brevedad(?: posible)?|con la mayor brevedad|en cuanto (?:pueda|puedan|podáis)(?= llam|[.,!]|$)|inmediat(?:o|a|amente)|de inmediato|ahora mismo|enseguida|ya mismo|sin (?:demora|tardar|falta hoy|perder tiempo)|asap|máxima prioridad|prioridad (?:absoluta|máxima|alta)|prioritari[oa]|corre (?:mucha )?prisa|(?:tiene|tenemos|tengo|lleva) (?:mucha )?prisa|con prisas?|a contrarreloj|última hora(?! de)|emergencia|a toda prisa|de prisa|deprisa|rapidito|rápido(?=[!.]*$)|exprés|no hay tiempo(?: que perder)?|el tiempo apremia|apremia|dense prisa|date prisa)',
    ),
    unless: CALM,
  },
  {
    id: 'es.urgency.deadline',
    kind: 'URGENCY',
    says: phrasing(
      '(?:(?:tiene|tienen|tenemos|hay|necesita|necesito|necesitamos|necesitan|debe|deben|hace falta|lo quiere|la quiere|los quiere) (?:\\S+ ){0,7}?(?:hoy(?: mismo)?|esta (?:tarde|noche|mañana)|ahora|antes de (?:mañana|esta noche|mediodía|las \\d+|cerrar)|para (?:hoy|mañana|ya|esta tarde|esta noche)|en (?:una|dos) horas?|mañana (?:a primera hora|sin falta|como muy tarde))|(?:hoy|mañana|esta tarde|esta noche) (?:como (?:muy )?tarde|a más tardar|sin falta)|(?:como muy tarde|a más tardar) (?:hoy|mañana|esta)|antes de que sea (?:demasiado )?tarde|si no,? (?:\\p{L}+ ){0,2}?(?:perdemos|pierde|cancela|cancelamos|cerramos|paramos|vamos mal|no llegamos|no llega)|(?:el )?plazo (?:acaba|termina|vence) (?:hoy|mañana)|se para todo|(?:mañana|hoy) (?:se )?para(?:mos)? (?:todo|la producción)|último día|vence (?:hoy|mañana))',
    ),
    unless: latin(`${CALM.source}|[?]\\s*$|^¿|no (?:tiene|tienen|hay|necesita|hace falta|debe)`),
  },
  {
    id: 'es.urgency.stands-still',
    kind: 'URGENCY',
    says: phrasing(
      '(?:(?:producción|fábrica|tienda|línea|web|página|servidor|sistema|caja|obra|cocina|máquina|calefacción|todo|negocio|taller|restaurante|planta) (?:\\p{L}+ ){0,3}?(?:parad[oa]s?|caíd[oa]s?|bloquead[oa]s?|detenid[oa]s?|fuera de servicio|paralizad[oa]s?|no funciona nada)|no funciona nada|nada funciona|(?:no podemos|no pueden|no puedo) (?:\\p{L}+ )?(?:trabajar|abrir|producir|vender|cobrar|servir))',
    ),
    unless: CALM,
  },
  {
    id: 'es.urgency.help',
    kind: 'URGENCY',
    says: /(?:^|[.!?¡ ])(?:por favor,? )?(?:ayuda|socorro|ayúden(?:me|nos))\s*!|(?<!\p{L})no (?:puede|puedo|podemos|pueden) esperar(?: más)?(?!\p{L})|(?<!\p{L})(?:vengan|llamen|llámen(?:me|nos|le)|respondan|manden|envíen|contesten) (?:\p{L}+ ){0,3}?(?:rápido|pronto|ya)(?!\p{L})|cuanto antes mejor/iu,
    unless: CALM,
  },
];
