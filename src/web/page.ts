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
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem; background: #fff; color: #1b1b1b; }
h1 { font-size: 1.5rem; line-height: 1.25; }
label { display: block; font-weight: 600; margin-block: 1rem .25rem; }
input[type=file] { display: block; max-width: 100%; padding: .5rem 0; font: inherit; }
textarea { box-sizing: border-box; width: 100%; min-height: 5rem; font: inherit; padding: .5rem; border: 1px solid #767676; border-radius: .4rem; }
fieldset { border: 1px solid #767676; border-radius: .4rem; margin: 0; padding: .2rem .8rem .8rem; }
legend { font-weight: 600; }
fieldset.day { border: 0; padding: 0; margin-top: .6rem; }
fieldset.day legend { padding: 0; }
label.choice { display: flex; gap: .6rem; align-items: center; font-weight: 400; margin: 0; padding-block: .55rem; }
input[type=radio] { flex: none; width: 1.3rem; height: 1.3rem; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin-block: 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
h2 { font-size: 1.2rem; margin-block: 2rem .5rem; }
nav a { margin-inline-end: 1rem; }
.quiet { background: #fff; color: #8c1d18; border: 1px solid #8c1d18; }
.small { font-size: .95rem; }
a { color: #0b57a4; }
@media (prefers-color-scheme: dark) { body { background: #121212; color: #f1f1f1; } a { color: #9ecbff; } }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; margin-top: 1rem; border: 0; border-radius: .4rem; background: #0b57a4; color: #fff; cursor: pointer; }
button:focus-visible, input:focus-visible, textarea:focus-visible, a:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
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
