/** A property of an iCalendar object: its parameters, and its value as it stands. */
interface CalendarProperty {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** A component with its properties in order and the components within it. */
export interface CalendarComponent {
  name: string;
  properties: CalendarProperty[];
  components: CalendarComponent[];
}

/** Reads an iCalendar text as strictly as RFC 5545 asks; throws at the first thing it does not allow. */
export function readCalendar(text: string): CalendarComponent {
  if (!text.endsWith('\r\n')) throw new Error('does not end with a line break');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('a line break that is not CRLF');
    if (/\p{Cc}/u.test(line.replace(/\t/g, ''))) throw new Error('a control character');
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets`);
    if (line.includes('\ufffd')) throw new Error('a character folded in the middle');
  }
  const lines = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const root: CalendarComponent = { name: '', properties: [], components: [] };
  const open = [root];
  for (const property of lines.map(readProperty)) {
    const current = open.at(-1);
    if (!current) throw new Error('an END too many');
    if (property.name === 'BEGIN') {
      const component = { name: property.value, properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (current.name !== property.value) throw new Error(`END:${property.value} within ${current.name}`);
      open.pop();
    } else current.properties.push(property);
  }
  const [calendar] = root.components;
  if (open.length !== 1 || root.components.length !== 1 || !calendar) throw new Error('not one whole object');
  return calendar;
}

function readProperty(line: string): CalendarProperty {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  if (!match) throw new Error(`not a property: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  return {
    name,
    value,
    parameters: Object.fromEntries(
      Array.from(parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^";]*)/g), ([, key = '', text = '']) => [
        key,
        text.replace(/"/g, ''),
      ]),
    ),
  };
}

/** The text of a TEXT value; throws when a comma or semicolon is not escaped. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`unescaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
