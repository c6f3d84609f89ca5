const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it as it is. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
label { display: block; font-weight: 600; margin-block: 1rem .25rem; }
input[type=file] { display: block; max-width: 100%; padding: .5rem 0; font: inherit; }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; margin-top: 1rem; border: 0; border-radius: .4rem; background: #0b57a4; color: #fff; cursor: pointer; }
button:focus-visible, input:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
.good { border-inline-start: .3rem solid #2e7d32; padding-inline-start: .8rem; }
.bad { border-inline-start: .3rem solid #b3261e; padding-inline-start: .8rem; }
li { margin-block: .3rem; }
`;

/** A whole page: works without scripts, loads nothing from anywhere, readable on a phone. `body` is HTML. */
export const htmlPage = (language: string, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
