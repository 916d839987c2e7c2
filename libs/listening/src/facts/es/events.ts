import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const KIN =
  '(?:padre|madre|marido|mujer|esposa|esposo|pareja|hijo|hija|hermano|hermana|abuelo|abuela|perro|perra|gato|gata|amigo|amiga|suegro|suegra|soci[oa]|jef[ea]|padres|papá|mamá|tí[oa])';

/** What happens in a life or in a business, and is worth remembering. */
export const EVENT_CUES: readonly Cue[] = [
  {
    id: 'es.event.loss',
    kind: 'EVENT',
    date: 'BEREAVEMENT',
    says: phrasing(
      `(?:(?:ha |han |se le |se )?(?:muerto|murió|murieron|fallecido|falleció|fallecieron|fallecimiento)(?= (?:su|el|la|de|un|una|ayer|hace|en)|[.,!]|$| \\p{L}+)|difunt[oa]|de luto|luto|entierro|funeral(?:es)?|sepelio|velatorio|tanatorio|viud[oa]|pésame|condolencias|(?:ha perdido|perdió) (?:a )?(?:su|sus) (?:\\p{L}+ )?${KIN}|muerte de)`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:batería|móvil|ordenador|servidor|motor|pila) (?:\p{L}+ ){0,2}?(?:muert|murió)|muert[oa] de (?:risa|hambre|sueño|miedo)|seguro de fallecimiento|punto muerto`,
    ),
  },
  {
    id: 'es.event.renewal',
    kind: 'EVENT',
    date: 'RENEWAL',
    says: phrasing(
      '(?:contrato|suscripción|licencia|alquiler|garantía|seguro)(?: \\p{L}+){0,2}? (?:termina|vence|expira|caduca|finaliza|acaba|se renueva)',
    ),
    unless: /[?]\s*$|^¿/,
  },
  {
    id: 'es.event.family',
    kind: 'EVENT',
    says: phrasing(
      '(?:se (?:casa|casan|casará|casarán|casó|van a casar|va a casar)|boda|bodas(?: de \\p{L}+)?|cambio de (?:gerente|dueñ[oa]|propietari[oa]|dirección de la empresa|director[a]?|responsable)|comprometid[oa] con|pedida de mano|luna de miel|divorci(?:o|a|ado|ada|ándose)|se separa|cumpleaños|(?:cumple|cumplirá|va a cumplir) (?:años|\\d{1,3}|dieciocho|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)(?: años)?|aniversario|bautizo|comunión|embarazada|embarazo|espera (?:un (?:hijo|bebé|niño)|una (?:hija|niña)|gemelos|su (?:primer|segundo|tercer))|(?:ha tenido|tuvo|tendrá|va a tener) (?:un |una |su )?(?:\\p{L}+ )?(?:bebé|hij[oa]|niñ[oa]|gemelos)|dio a luz|nació|ha nacido|nacimiento|recién nacid[oa]|(?:va a ser|ha sido|será) (?:padre|madre|abuel[oa]|papá|mamá|tí[oa])|(?:baja|permiso) (?:por|de) (?:maternidad|paternidad)|(?:empieza|empiezan|empezó|empezaron) (?:el |en el |la )?(?:colegio|universidad|guardería)|se gradúa|graduación|selectividad)',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:(?:vale|tarjeta|tarta|regalo|descuento|oferta|felicitación|correo|mensaje) (?:de |por (?:su )?)?cumpleaños|fecha de nacimiento|lugar de nacimiento|nunca cumple|cumple (?:lo|con|su|los plazos))`,
    ),
  },
  {
    id: 'es.event.work',
    kind: 'EVENT',
    says: phrasing(
      '(?:se (?:jubila|jubilan|jubilará|jubiló|ha jubilado|va a jubilar|prejubila)|jubilación|jubilad[oa] (?:desde|en|hace)|nuev[oa] (?:empleo|trabajo|puesto|jef[ea]|director[a]?|responsable|encargad[oa]|interlocutor[a]?|compañer[oa]|propietari[oa]|dueñ[oa]|gerente|comprador[a]?|contacto|persona de contacto|soci[oa]|asistente|ayudante|administrador[a]?)|ascend(?:ido|ida|ió)|ascenso|(?:cambia|ha cambiado|cambió|va a cambiar) de (?:trabajo|puesto|empresa|empleo|departamento)|(?:deja|dejará|dejó|ha dejado) (?:la empresa|el puesto|el trabajo|su puesto|la compañía)|(?:asume|asumirá|se hace cargo del?|toma) (?:\\p{L}+ )?(?:la dirección|el puesto|el negocio|la empresa|el departamento|el cargo|negocio|taller|despacho|la tienda)|sucesor[a]?|(?:le|la|lo) (?:sustituye|sustituirá|releva)|por (?:su )?cuenta propia|se (?:hace|hizo) autónom[oa]|(?:ha sido |fue )?despedid[oa]|en paro|(?:ha )?dimiti(?:do|ó)|entrevista de trabajo|(?:ha sido |fue )?(?:nombrad[oa]|contratad[oa] como)|(?:empieza|empezó|comienza) (?:\\p{L}+ ){0,2}?(?:en su nuevo|sus estudios|las prácticas|un nuevo|un máster)|aprob(?:ó|ado) (?:el|la|los|sus|las) (?:examen|exámenes|oposición|oposiciones|carnet)|oposiciones|año sabático)',
    ),
    unless: latin(String.raw`[?]\s*$|^¿|(?<!\p{L})(?:código promocional|quién es (?:el|la) nuev)`),
  },
  {
    id: 'es.event.health',
    kind: 'EVENT',
    says: phrasing(
      '(?:(?:le|la|lo) (?:operan|operaron|operarán|van a operar|han operado|ingresan|ingresaron|han ingresado)|se (?:opera|operó|ha operado|somete|someterá)|operación (?:de|el|la|en|programada|quirúrgica)|cirugía|en el hospital|ingresad[oa]|hospitalizad[oa]|en la clínica|rehabilitación|quimio(?:terapia)?|cáncer|ictus|infarto|(?:se (?:ha )?(?:rompió|roto|fracturó|fracturado|torció)) (?:el|la|una|un) (?:pierna|brazo|tobillo|mano|cadera|muñeca|pie|rodilla|hombro|costilla)|(?:ha tenido|tuvo|sufrió) (?:un |una )?(?:accidente|caída|derrame)|de baja(?: (?:médica|laboral|por))?|baja (?:médica|laboral|por enfermedad)|burn-?out|(?:está|están|estaba) (?:\\p{L}+ )?enferm[oa]s?|gravemente enferm[oa]|convalecencia|se recupera de)',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:darse de baja|dar de baja|se (?:da|dan|dio|dieron|dará|ha dado|han dado|había dado|quiere dar|va a dar) de baja(?! (?:por|médica|laboral|maternal))|dado de baja (?:del|el|la|en)|precios? de baja|operación (?:bancaria|comercial|salida))`,
    ),
  },
  {
    id: 'es.event.business',
    kind: 'EVENT',
    says: phrasing(
      '(?:(?:se (?:muda|mudan|mudará|mudarán|mudó|van a mudar|va a mudar|traslada|trasladan|trasladarán|trasladará|instala|instalan)|mudanza|traslado (?:de|a)|nuev[oa]s? (?:oficinas?|locales?|local|sede|tienda|nave|almacén|restaurante|dirección|fábrica|sucursal|instalaciones|taller|centro|clínica))|(?:abre|abren|abrirá|abrirán|va a abrir|ha abierto|abrió|inaugura|inauguran|inaugurará) (?:\\p{L}+ )?(?:un|una|su|otra|otro|la|el) (?:\\p{L}+ )?(?:tienda|local|sucursal|restaurante|oficina|clínica|taller|sede|salón|bar|cafetería|centro|fábrica|almacén|peluquería|panadería|negocio)|inauguración|apertura de|(?:cierra|cierran|cerrará|va a cerrar|cierre) (?:definitivamente|el negocio|la tienda|su tienda|por (?:reformas|vacaciones|jubilación)|a final(?:es)? de|en (?:enero|junio|julio|agosto|diciembre)|para siempre|del negocio|por)|traspas(?:o|a|an)|reformas?(?= (?:en|de|del|la)|[.,]|$)|(?:reforma|renueva|amplía) (?:su|la|el) (?:tienda|local|oficina|cocina|restaurante|nave)|fusión|(?:les|los) (?:compra|ha comprado)|adquirid[oa] por|(?:vende|vendió|ha vendido|va a vender) (?:su|la|el) (?:empresa|negocio|tienda|casa|piso|clínica)|concurso de acreedores|insolvencia|quiebra|feria(?: comercial)?|jornada de puertas abiertas|inventario anual|auditoría|junta (?:general|de accionistas)|ronda de (?:financiación|inversión)|fiesta de (?:empresa|verano|navidad)|cena de (?:empresa|navidad)|lanza(?:n|rá|miento)? (?:de )?(?:un|una|su|la|el) (?:nuev[oa]|tienda online|web))',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|(?<!\p{L})(?:apertura de (?:cuenta|ticket|expediente)|abre una (?:cuenta|incidencia)|nueva dirección de (?:correo|email|mail)|cajas? de mudanza)`,
    ),
  },
  {
    id: 'es.event.away',
    kind: 'EVENT',
    date: 'OTHER',
    says: phrasing(
      '(?:(?:de|se va de|está de|vuelve de|en) (?:vacaciones|viaje(?: de (?:negocios|novios|trabajo))?|permiso|luna de miel|crucero)(?! escolares)|(?:sus|tiene) vacaciones (?:en|del|hasta|desde|son)|(?:ausente|fuera(?: de la oficina)?|en el extranjero) (?:hasta|del|desde|de|toda|durante|la semana)|(?:vuelve|regresa) (?:el|en|a (?:principios|mediados|finales)) (?:\\p{L}+|\\d+)|no (?:está|estará) (?:hasta|en todo|del|la semana)|ramadán)',
    ),
    unless: latin(
      String.raw`[?]\s*$|^¿|felices vacaciones|alquiler (?:de vacaciones|vacacional)|reservar (?:sus |las )?vacaciones|agencia de viajes|(?:vuelve|regresa) (?:el|en) (?:problema|error|fallo)`,
    ),
  },
];
