const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:36rem;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.375rem;margin:0 0 .25rem}h2{font-size:1.0625rem;margin:1.75rem 0 .25rem}ul{list-style:none;margin:0;padding:0}
li{padding:.75rem 0;border-bottom:1px solid #8886}p{margin:0}.quiet{font-size:.9375rem;opacity:.8}.acts a{display:inline-block;padding:.375rem 1rem .375rem 0}
footer{margin-top:2rem;font-size:.875rem}footer p{margin:0 0 .375rem}`;

/** A whole page for a mail program: nothing in it is fetched from anywhere. */
export function htmlPage(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
${body}
</body></html>
`;
}
