/** Letters beyond a to z that a language writes its own words with. */
const LETTERS: Readonly<Record<string, string>> = {
  en: '',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûü',
  es: 'áéíñóúü',
  it: 'àèéìòù',
  pt: 'áâãàçéêíóôõú',
  nl: 'éëïöü',
  tr: 'çğıöşüİ',
  pl: 'ąćęłńóśźż',
  sv: 'åäöé',
  da: 'æøåé',
  ro: 'ăâîșțşţ',
  ca: 'àçèéíïòóúü',
  cs: 'áčďéěíňóřšťúůýž',
  hu: 'áéíóöőúüű',
  fi: 'äö',
};

/** How pieces of words look that a language writes often, and its neighbours less. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  en: /(?:ing|ings|ness|ould|ought|tion|tions|ght|th|ck|cks|ss|ers?|ow|ew|ay|ey|ly|ry|ty|ful|less|ple|tle|ble|sh|ch|dge|ed|tten)$|n't$|^(?:wh|th|sh|kn|wr|str|out|over|un)|oo|ee|ea|ou(?!i)|ow|aw|igh|ck/gu,
  de: /(?:ungs?|ungen|keit|heit|lich\p{L}{0,2}|ieren|iert|ierte?|schaft|tzt|icht|chen|er|en|es|em|elt|ert|isch\p{L}{0,2}|nis|los|bar|haft)$|^(?:ver|ge|be|ent|er|an|ab|auf|aus|ein|zu|vor|über|nach|un)\p{L}{3,}(?:en|t)$|sch(?!ed)|pf|tz|ei|ie(?!n)|eu|äu|ü|ö|ä|ß|ch(?=[tse])|zw|hl|hr|ft|kr|(?<!^)z(?=u)/gu,
  fr: /(?:eau|eaux|eux|euse|euses|ment|ière|ières|ier|iers|ée|é|és|ées|elle|elles|ette|oir|oire|aire|aires|ais|ait|aient|ique|iques|té|tés|eur|eurs|erie|age|ages|ance|ence|tion|tions|sion|if|ive|ons|ez|tre|ble)$|^(?:l|d|j|qu|n|s|c|m|t)'\p{L}|ou|oi|ai|au|eu|ui|gn|qu|ç|œ|ê|â|î|è/gu,
  es: /(?:ción|ciones|sión|dad|dades|miento|ado|ada|ados|adas|ido|ida|idos|idas|aron|ieron|iendo|ando|mente|ero|era|eros|eras|or|ora|ores|illo|illa|illas|ito|ita|eza|azo|ista|oso|osa|aje|ura|ía|ío|ría|aba|ará|ará|ó|os|as|ar|ir)$|^(?:ll|des|es[ptc])|ñ|ue(?!st)|ie(?!r$)|ll(?=[aeo])|rr|cu[aei]|j(?=[aeo])/gu,
  it: /(?:zione|zioni|mente|ato|ata|ati|ate|ito|ita|ità|etto|ello|ella|elli|elle|are|ere|ire|oso|iere|aggio|ino|ina|oni)$|gli|gn|zz|cch|tt[oaie]|pp|cch|ch[ei]|gh[ei]|sc[ie]|cc[io]/gu,
  pt: /(?:ção|ções|mente|ado|ada|ados|adas|ido|ida|ou|eiro|eira|dade|agem|ão|ões|inho|inha|or|ar|ei|iu|ou)$|lh|nh|ã|õ|ç|ei|ou|rr/gu,
  nl: /(?:lijk|lijke|heid|ing|tje|tjes|aar|oor|eren|eerd|en|st)$|ij|aa|oo|uu|ee|oe|eu|ui|sch(?=[aeiour])|^(?:ge|be|ver)\p{L}{3,}d$/gu,
  tr: /(?:lar|ler|yor|dı|di|du|mış|miş|lık|lik|da|de|dan|den|ın|in|ı|iyor)$|ğ|ı|ş|ç|ö|ü|y[aeı]/gu,
  pl: /(?:ość|ego|owy|owa|owane|ana|any|ała|ał|ski|ie|ny|na|iu|ów|ach|ami|ek)$|sz|cz|rz|ch|dz|ł|ż|ź|ę|ą|ś|ć|ń|ow|w[iy]/gu,
  sv: /(?:het|ade|at|ad|ning|arna|erna|en|et|er|ar|or|lig|igt|are)$|å|ä|ö|sk|kk|ck|sj|tt|ll|mm/gu,
  da: /(?:hed|ede|et|ning|erne|en|er|lig|ig|tet|te)$|ø|æ|å|kk|gg|dd|sk|aa|nd|ld|hv|gj/gu,
  ro: /(?:ului|iilor|ește|ează|ul|are|ă|ea|at|ată|ii|ie|ele|ile)$|ă|â|î|ș|ț|ş|ţ|oa|ea|ie|ch[ei]/gu,
  ca: /(?:ció|itat|ment|eix|ats|ada|ades|er|era|ia|es|ar|ll|ny|ig|at|it)$|l·l|ny|ll$|tx|ix|^(?:l|d|n|s)'\p{L}|à|è|ò|ç|ss/gu,
  cs: /(?:ost|ová|ová|ný|ná|né|ní|ou|al|il|ala|ek|ka|it|at|ě|í)$|ě|ř|ů|č|š|ž|ý|ch|v[yz]|př|st[vř]/gu,
  hu: /(?:ás|és|nak|nek|ban|ben|tt|ott|ett|ok|ek|ak|at|et|va|ve|ni|ik|ra|re|ság|ség|ja|je)$|ő|ű|gy|sz|zs|cs|ny|ly|[áéíóúö](?=\p{L})|ss/gu,
  fi: /(?:ssa|ssä|lla|llä|sta|stä|een|iin|lle|nen|taa|uu|aa|ää|an|en|in|va|us|jen|tta|ja)$|yy|ää|aa|ii|uu|kk|tt|oi|uo|ie|yö|hd|ö/gu,
};

const LOOKS_LIKE = 0.2;
const MOST_SHAPES = 3;
const CANNOT_BE = -1;
const BEYOND_A_TO_Z = /[^a-z']/g;

/**
 * How much the spelling of one word says for a language: more than nothing where it looks like its words, less where it
 * has letters that the language has not. Names, written large, say nothing against one.
 */
export function likeness(word: string, language: string): number {
  const low = word.toLowerCase();
  const beyond = low === word ? (low.match(BEYOND_A_TO_Z) ?? []) : [];
  if (beyond.some((letter) => !(LETTERS[language] ?? '').includes(letter))) return CANNOT_BE;
  const shape = SHAPES[language];
  return shape === undefined ? 0 : Math.min(low.match(shape)?.length ?? 0, MOST_SHAPES) * LOOKS_LIKE;
}
