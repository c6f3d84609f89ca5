/** The oldest Node that runs the program: its SQLite is new enough for the store. */
const oldest = [22, 23];

/**
 * What to do when this Node is too old, in a sentence; undefined when it will do. The runtime comes with `npm ci` as an
 * optional dependency, so it is missing where those were left out or the platform has no such package.
 */
export function runtimeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return (
    `Innstilt needs Node ${oldest.join('.')} or newer, and this is ${version}. ` +
    'The right one comes with "npm ci" as an optional dependency: run "npm ci" again without --omit=optional, ' +
    'and start with "npm start". On a platform without such a package (macOS on ARM) install Node 24 yourself.'
  );
}
