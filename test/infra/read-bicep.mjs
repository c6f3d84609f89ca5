// Reads Bicep files into plain data for the tests: node test/infra/read-bicep.mjs <file>... prints JSON.
// A process of its own, because the parser loads its WebAssembly by dynamic import, which Jest's CommonJS refuses.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

/** ARM writes a computed value as a string in brackets; its schemas allow that in every place. */
const computed = (node) => `[${node.text.replaceAll(/\s+/g, ' ')}]`;

const literalString = (node) =>
  node.namedChildren.some((child) => child.type === 'interpolation')
    ? computed(node)
    : node.text.slice(1, -1).replaceAll("\\'", "'");

const keyOf = (node) => (node.type === 'string' ? literalString(node) : node.text);

function valueOf(node) {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        node.namedChildren
          .filter((child) => child.type === 'object_property')
          .map((property) => [keyOf(property.namedChildren[0]), valueOf(property.namedChildren.at(-1))]),
      );
    case 'array':
      return node.namedChildren.filter((child) => child.type !== 'comment').map(valueOf);
    case 'string':
      return literalString(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    default:
      return computed(node);
  }
}

/** The body of a declaration, inside `if (...)` and `for` too. */
function bodyOf(node) {
  const last = node.namedChildren.at(-1);
  return last.type === 'if_statement' || last.type === 'for_statement' ? bodyOf(last) : last;
}

function problemsOf(node) {
  const own =
    node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`] : [];
  return [...own, ...node.children.flatMap(problemsOf)];
}

const nameOf = (node) => node.namedChildren.find((child) => child.type === 'identifier').text;

/** Names used in expressions: declared names have to cover them, or the file does not compile. */
function usesOf(node) {
  if (node.type === 'identifier') return [node.text];
  const children = node.namedChildren;
  if (node.type === 'object_property')
    return [
      ...(children[0].type === 'string' ? usesOf(children[0]) : []),
      ...children.slice(1).flatMap(usesOf),
    ];
  if (node.type === 'call_expression') return children.slice(1).flatMap(usesOf);
  if (node.type === 'for_statement') {
    const local = loopNamesOf(node);
    return children.flatMap(usesOf).filter((name) => !local.includes(name));
  }
  return children.flatMap(usesOf);
}

function loopNamesOf(node) {
  return node.namedChildren
    .slice(0, -2)
    .flatMap((child) =>
      child.type === 'identifier' ? [child.text] : child.namedChildren.map((c) => c.text),
    );
}

const expressionsOf = (declaration) =>
  declaration.namedChildren
    .filter((child) => child.type !== 'identifier' && child.type !== 'type')
    .flatMap(usesOf);

/** A .bicepparam file assigns with `param x = v`; the grammar knows that shape only as `var x = v`. */
const parsable = (file, text) =>
  file.endsWith('.bicepparam') ? text.replaceAll(/^param (\w+ =)/gm, 'var $1') : text;

function read(file) {
  const root = parser.parse(parsable(file, readFileSync(file, 'utf8'))).rootNode;
  const declarations = (type) => root.namedChildren.filter((node) => node.type === type);
  return {
    file,
    problems: root.hasError ? problemsOf(root) : [],
    parameters: declarations('parameter_declaration').map((node) => ({
      name: nameOf(node),
      type: node.namedChildren.find((child) => child.type === 'type').text,
      required: node.namedChildren.length === 2,
    })),
    variables: declarations('variable_declaration').map((node) => ({
      name: nameOf(node),
      value: valueOf(bodyOf(node)),
    })),
    resources: declarations('resource_declaration').map((node) => {
      const [type, apiVersion] = literalString(node.namedChildren[1]).split('@');
      return { name: nameOf(node), type, apiVersion, body: valueOf(bodyOf(node)) };
    }),
    modules: declarations('module_declaration').map((node) => ({
      name: nameOf(node),
      path: literalString(node.namedChildren[1]),
      passed: Object.keys(valueOf(bodyOf(node)).params ?? {}),
    })),
    outputs: declarations('output_declaration').map(nameOf),
    uses: [...new Set(root.namedChildren.flatMap(expressionsOf))],
  };
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(read)));
