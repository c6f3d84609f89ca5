import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test with: `CHROMIUM_PATH`, or where Debian puts it; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named === undefined ? [] : [named]), ...places].find((place) => existsSync(place));
}

/**
 * A `describe` for tests in a real browser. Without one they are skipped and say so; where `CI=true` they fail instead,
 * because there a missing browser is a fault.
 */
export function describeInBrowser(title: string, tests: (executablePath: string) => void): void {
  const path = chromiumPath();
  if (path !== undefined) {
    describe(title, () => {
      tests(path);
    });
    return;
  }
  const missing = 'no Chromium: install the package "chromium", or set CHROMIUM_PATH';
  if (process.env['CI'] === 'true')
    it(title, () => {
      throw new Error(missing);
    });
  else it.skip(`${title} (${missing})`, () => undefined);
}
