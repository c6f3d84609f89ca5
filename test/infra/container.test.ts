import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingsOfTheProgram } from './settings';

const root = join(__dirname, '../..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
const instructions = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));
const runtime = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
const starting = (name: string) => runtime.filter((line) => line.startsWith(`${name} `));

describe('the image', () => {
  it('is built in one stage and runs in another, both on Node 24', () => {
    const stages = instructions.filter((line) => line.startsWith('FROM '));
    expect(stages).toEqual(['FROM node:24-bookworm-slim AS build', 'FROM node:24-bookworm-slim']);
  });

  it('takes only the bundle over from the build', () => {
    expect(starting('COPY')).toEqual(['COPY --from=build /build/dist ./']);
  });

  it('runs as an ordinary user who owns nothing but the data folder', () => {
    expect(starting('USER')).toEqual(['USER node']);
    expect(runtime.filter((line) => line.includes('chown'))).toEqual([
      'RUN mkdir /data && chown node:node /data',
    ]);
    expect(runtime.indexOf('USER node')).toBeLessThan(runtime.findIndex((line) => line.startsWith('CMD ')));
  });

  it('starts Node itself, so that a stop signal reaches the program', () => {
    expect(starting('CMD')).toEqual(['CMD ["node", "index.js"]']);
  });

  it('leaves everything out of the build but what it copies', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    const kept = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) =>
        line
          .split(/ +/)
          .slice(1, -1)
          .map((path) => path.replace('./', '')),
      );
    expect(ignored).toContain('*');
    expect(kept.sort()).toEqual(copied.sort());
  });
});

describe('the health check of the image', () => {
  const check = z
    .array(z.string())
    .parse(JSON.parse(/HEALTHCHECK .*CMD (\[.*\])/.exec(dockerfile)?.[1] ?? '[]'));
  const exitCode = (port: number) =>
    new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, check.slice(1), { env: { PORT: String(port) }, stdio: 'ignore' });
      child.on('exit', resolve);
      child.on('error', reject);
    });
  const asked: (string | undefined)[] = [];
  const listen = (status: number) =>
    new Promise<{ server: Server; port: number }>((resolve) => {
      const server = createServer((request, response) => {
        asked.push(request.url);
        response.writeHead(status).end();
      });
      server.listen(0, '127.0.0.1', () => {
        const address = z.object({ port: z.number() }).parse(server.address());
        resolve({ server, port: address.port });
      });
    });

  it('passes when the program says that it is well', async () => {
    const { server, port } = await listen(200);
    expect(await exitCode(port)).toBe(0);
    expect(asked).toEqual(['/healthz']);
    server.close();
  });

  it('fails when the program says that it is not', async () => {
    const { server, port } = await listen(503);
    expect(await exitCode(port)).toBe(1);
    server.close();
  });

  it('fails when nobody answers', async () => {
    const { server, port } = await listen(200);
    await new Promise((resolve) => server.close(resolve));
    expect(await exitCode(port)).toBe(1);
  });
});

describe('the compose file', () => {
  const service = z.object({
    read_only: z.boolean().optional(),
    cap_drop: z.array(z.string()).optional(),
    image: z.string().optional(),
    ports: z.array(z.string()).default([]),
    volumes: z.array(z.string()).default([]),
    environment: z.record(z.string(), z.string()),
  });
  const { services } = z
    .object({ services: z.object({ bot: service, cosmos: service }) })
    .parse(parse(readFileSync(join(root, 'compose.yml'), 'utf8')));

  it('sets only what the program reads', () => {
    const names = Object.keys(services.bot.environment);
    expect(names.filter((name) => !settingsOfTheProgram.includes(name))).toEqual([]);
  });

  it('keeps the open local mode on loopback', () => {
    expect(services.bot.environment).toMatchObject({ INNSTILT_MODE: 'local', HOST: '127.0.0.1' });
    for (const port of services.cosmos.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs the bot on a read-only file system without privileges, with one place to write', () => {
    expect(services.bot).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['data:/data'] });
  });

  it('takes the emulator from Microsoft', () => {
    expect(services.cosmos.image).toMatch(/^mcr\.microsoft\.com\/cosmosdb\/linux\/azure-cosmos-emulator:/);
  });
});
