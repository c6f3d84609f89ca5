import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const samples = join(__dirname, '../../samples');

describe('the sample exports', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'samples-'));
  afterAll(() => {
    rmSync(fresh, { recursive: true });
  });

  it('are what their script writes, byte for byte', () => {
    execFileSync(process.execPath, [join(samples, 'make.mjs'), fresh]);
    expect(readdirSync(fresh).sort()).toEqual(
      readdirSync(samples)
        .filter((name) => /\.(csv|xlsx)$/.test(name))
        .sort(),
    );
    for (const name of readdirSync(fresh))
      expect([name, readFileSync(join(fresh, name)).equals(readFileSync(join(samples, name)))]).toEqual([
        name,
        true,
      ]);
  });

  it('are in the encodings that their names say', () => {
    const bytes = readFileSync(join(samples, 'sokere-windows1252.csv'));
    expect(bytes.includes(Buffer.from([0xc5, 0x73, 0x65]))).toBe(true);
    expect(bytes.includes(0x96)).toBe(true);
    expect(readFileSync(join(samples, 'sokere-utf8.csv')).includes(Buffer.from('Åse', 'utf8'))).toBe(true);
  });
});
