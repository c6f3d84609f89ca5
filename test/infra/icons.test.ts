import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPng } from './png';

const appPackage = join(__dirname, '../../appPackage');

describe('the icons of the Teams app', () => {
  const color = readPng(join(appPackage, 'color.png'));
  const outline = readPng(join(appPackage, 'outline.png'));
  const alphas = outline.pixels.map(([, , , alpha]) => alpha);

  it('are 192 by 192 in colour and 32 by 32 in outline', () => {
    expect([color.width, color.height]).toEqual([192, 192]);
    expect([outline.width, outline.height]).toEqual([32, 32]);
  });

  it('fill the square in colour, because Teams rounds the corners itself', () => {
    expect(color.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(new Set(color.pixels.map(String)).size).toBeGreaterThan(3);
  });

  it('are white on transparent in outline, with both to be seen', () => {
    expect(outline.pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(
      true,
    );
    expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(100);
    expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(400);
  });

  it('are what the drawing script draws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'innstilt-icons-'));
    execFileSync(process.execPath, [join(__dirname, '../../scripts/draw-icons.mjs'), folder]);
    expect(readPng(join(folder, 'color.png'))).toEqual(color);
    expect(readPng(join(folder, 'outline.png'))).toEqual(outline);
    rmSync(folder, { recursive: true });
  });
});
