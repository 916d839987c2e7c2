const chars = (...codes: number[]) => String.fromCodePoint(...codes);
const LONE = String.fromCharCode(0xd800);

/** Texts that have broken something somewhere: each is stored byte-equal (after NFC and trimming) or cleanly refused. */
export const NAUGHTY: readonly string[] = [
  // Nothing much.
  ...['', ' ', '\t', '\n', '\u00a0', '\u3000', '\u2028', '\ufeff', '0', '-0', '.', '..', '/', '\\', '"', "'", '`', '%'],
  // NUL, controls, lone surrogates and what is no character.
  ...['\0', 'a\0b', chars(1), chars(8), chars(0x1b), chars(0x7f), chars(0x85), 'bell\u0007', '\u001b[31mred'],
  ...[
    LONE,
    `a${LONE}b`,
    String.fromCharCode(0xdfff),
    `${String.fromCharCode(0xde00)}${LONE}`,
    '\uffff',
    '\ufffe',
    '\ufffd',
  ],
  // Directions, joiners, what cannot be seen.
  ...[
    '\u202eevil',
    '\u202dabc\u202c',
    '\u2066abc\u2069',
    '\u200f\u05d0',
    '\u200b',
    'a\u200bb',
    '\u200d',
    '\u2060',
    '\u00ad',
  ],
  ...['\ufeffabc', 'test\u2060test', '\u061c', '\u180e', chars(0xe0001), chars(0xe0041)],
  // Emoji, flags, other planes.
  ...['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇩🇪🇫🇷', '1️⃣', '🧑‍🚀✨', chars(0x1f600), chars(0x20000), chars(0x10ffff), chars(0xf0000)],
  // Combining towers, forms that NFC changes, ligatures, case that grows.
  ...[
    `Z${'\u0301\u0323\u0489'.repeat(60)}`,
    'e\u0301',
    '\u1e9b\u0323',
    '\u212b',
    '\u2126',
    '\uac00\u11a8',
    'ﬃ',
    'İ',
    'ß',
    'ŉ',
    'ΐ',
  ],
  // Scripts.
  ...[
    'Ελλάδα',
    'مرحبا بالعالم',
    'שלום',
    '田中さんにあげて下さい',
    '사회과학원',
    'हिन्दी',
    'ไทย',
    'Ἰχθύς',
    '𝕳𝖊𝖑𝖑𝖔',
    'ﷺ',
    'Zürich ÄÖÜ ñ',
  ],
  // Ends of lines.
  ...['a\nb', 'a\r\nb', 'a\rb', 'a\u2028b', 'a\u2029b', 'a\u000bb', 'a\u000cb', 'a\u0085b', ' a ', '\n\na\n\n'],
  // SQL.
  ...[
    "' OR 1=1 --",
    "'; DROP TABLE contact; --",
    "1'; SELECT pg_sleep(9)--",
    '$1',
    '$$',
    "E'\\x00'",
    '%_\\',
    '100%',
    'a_b',
  ],
  ...[
    "\\'; --",
    '"; DELETE FROM contact',
    "Robert'); --",
    '{1,2}',
    '{"a":1}',
    '[1,2]',
    '\\N',
    '\\x41',
    '\\u0000',
    '\\ud800',
  ],
  // Pages, scripts, templates, links.
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', "javascript:alert('1')"],
  ...[
    '{{7*7}}',
    '${7*7}',
    '<%= 7 %>',
    '#{7}',
    '{{constructor.constructor("alert(1)")()}}',
    '&lt;b&gt;',
    '&#0;',
    '<!--',
    ']]>',
  ],
  ...[
    '../../etc/passwd',
    'file:///etc/passwd',
    'C:\\Windows',
    'http://a/%%30%30',
    'http://169.254.169.254/',
    '%00',
    '%0d%0a',
  ],
  // Names that mean something to a language.
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    'true',
    'Infinity',
  ],
  // Formulas, commands, formats.
  ...[
    '=1+1',
    '+49123',
    '-2',
    '@SUM(A1)',
    '=cmd|x',
    '$(touch x)',
    '`id`',
    '; ls',
    '| cat',
    '%s%n%x',
    '%d',
    '{0}',
    'CON',
    'LPT1',
  ],
  // Numbers that look like others, dates that are none.
  ...['１２３', '٣', '1e309', '0x10', '1_000', '1,000.00', '9007199254740993', '2026-02-30', '24:00', '0000-00-00'],
  // Long.
  ...[
    'a'.repeat(61),
    'ä'.repeat(301),
    '😀'.repeat(151),
    'x'.repeat(20_001),
    'e\u0301'.repeat(2_100),
    ' '.repeat(20_001),
    '\n'.repeat(600),
  ],
];
