import { escapeHtml } from '../web/page';

/** A sample person as the start page lists them. */
export interface ListedPerson {
  id: string;
  name: string;
  /** In the words of the page's language, such as "Leder". */
  roles: readonly string[];
  /** The made-up organisation they belong to. */
  organisation: string;
  /** Where their chat window is, when it runs. */
  windowUrl: string | undefined;
}

/** A file to try the program with, such as a list of invented applicants. */
export interface SampleFile {
  title: string;
  href: string;
}

/** What the start page shows. */
interface StartPage {
  people: readonly ListedPerson[];
  files: readonly SampleFile[];
  /** A sentence about what went wrong, shown on top. */
  problem?: string;
}

const style = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { align-items: center; border-top: 1px solid #8888; display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: .75rem 0; }
li > div { flex: 1 1 14rem; }
form { margin: 0; }
.name { display: block; font-weight: 600; }
a.window, button { background: #0b57a4; border: 2px solid #0b57a4; border-radius: .25rem; color: #fff;
  cursor: pointer; font: inherit; padding: .5rem .75rem; text-decoration: none; }
button { background: transparent; color: inherit; }
:focus-visible { outline: 3px solid #d97706; outline-offset: 2px; }
.problem { border: 2px solid #b3261e; border-radius: .25rem; padding: .75rem; }
`;

function windowOf({ id, name, windowUrl }: ListedPerson): string {
  if (windowUrl !== undefined)
    return `<a class="window" href="${escapeHtml(windowUrl)}" target="_blank" rel="noopener">Gå til samtalen til ${escapeHtml(name)}</a>`;
  return `<form method="post" action="/windows/${encodeURIComponent(id)}"><button>Åpne vindu for ${escapeHtml(name)}</button></form>`;
}

function item(person: ListedPerson): string {
  const roles = person.roles.map(escapeHtml).join(', ');
  return `<li><div><span class="name">${escapeHtml(person.name)}</span><span>${roles}</span></div>${windowOf(person)}</li>`;
}

/** The people of each organisation under its name. */
const groups = (people: readonly ListedPerson[]): string =>
  [...new Set(people.map(({ organisation }) => organisation))]
    .map((name) => {
      const own = people.filter(({ organisation }) => organisation === name);
      return `<h2>${escapeHtml(name)}</h2>\n<ul>\n${own.map(item).join('\n')}\n</ul>`;
    })
    .join('\n');

function filesSection(files: readonly SampleFile[]): string {
  if (files.length === 0) return '';
  const items = files.map(
    ({ title, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  );
  return `<h2>Filer å prøve med</h2>\n<ul>${items.join('\n')}</ul>`;
}

/** The HTML of the local start page: who there is, where their windows are, and files to try. No script, nothing from outside. */
export function startPage({ people, files, problem }: StartPage): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Innstilt på denne maskinen</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Innstilt på denne maskinen</h1>
${problem === undefined ? '' : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
<p>Alle personene er oppdiktet. Åpne en samtale, og skriv for eksempel «ny ansettelse» eller «hjelp».</p>
${groups(people)}
${filesSection(files)}
</main>
</body>
</html>
`;
}
