import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { openStage } from '../support/main-job';
import { serve } from '../stores/cosmos/served';

const span = z.object({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
});
type Span = z.infer<typeof span>;
const traces = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

/** A collector on loopback that keeps what is sent to it, by path. */
const received = new Map<string, string[]>();
let server: Server;
let output = '';
const caller = '0123456789abcdef0123456789abcdef';

const spans = (): readonly Span[] =>
  (received.get('/v1/traces') ?? []).flatMap((body) =>
    traces
      .parse(JSON.parse(body))
      .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
const below = (parent: Span | undefined): readonly string[] =>
  spans()
    .filter(({ parentSpanId, traceId }) => parentSpanId === parent?.spanId && traceId === parent?.traceId)
    .map(({ name }) => name);

/** The program on Cosmos DB does a few turns and ends, which sends what is waiting. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.set(request.url ?? '', [...(received.get(request.url ?? '') ?? []), body]);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const served = await serve();
  const { endpoint, database, container } = served.settings;
  const stage = await openStage({
    environment: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: served.server.key,
      COSMOS_DATABASE: database,
      COSMOS_CONTAINER: container,
      LOG_LEVEL: 'info',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
  });
  for (const id of ['lise', 'hanne']) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
  await stage.chat('hanne').waitsFor(({ card }) => JSON.stringify(card ?? '').includes('startet saken'));
  const told = { ...stage.chat('lise').envelope(), type: 'message', text: 'status for Ada Eksempel' };
  await fetch(stage.program().endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${caller}-0123456789abcdef-01` },
    body: JSON.stringify(told),
  });
  await stage.close();
  output = stage.program().output();
  await served.close();
}, 60_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('telemetry of the program', () => {
  it('shows a turn with its requests to the database below it, in the caller’s trace', () => {
    const turn = spans().find(({ name, traceId }) => name === 'turn' && traceId === caller);
    expect(turn?.parentSpanId).toBe('0123456789abcdef');
    expect(below(turn)).toContain('cosmos.read');
  });

  it('shows the save of a turn as one batch, and keeps the turns apart', () => {
    const turns = spans().filter(({ name }) => name === 'turn');
    const saving = turns.filter((turn) => below(turn).includes('cosmos.batch'));
    expect(saving).toHaveLength(1);
    expect(below(saving[0]).filter((name) => name === 'cosmos.batch')).toHaveLength(1);
    expect(below(saving[0])).not.toContain('connector.send');
    expect(new Set(turns.map(({ traceId }) => traceId)).size).toBe(turns.length);
  });

  it('shows in a turn what the bot keeps for itself, and its answer', () => {
    const turns = spans().filter(({ name }) => name === 'turn');
    const names = new Set(turns.flatMap(below));
    expect([...names]).toEqual(expect.arrayContaining(['cosmos.write', 'connector.reply']));
  });

  it('shows what is sent to people who have not asked', () => {
    expect(spans().map(({ name }) => name)).toContain('connector.send');
  });

  it('tells what the requests cost', () => {
    const metrics = (received.get('/v1/metrics') ?? []).join('');
    expect(metrics).toContain('"name":"cosmos.charge"');
    expect(metrics).toContain('"name":"turn.milliseconds"');
  });

  it('carries nobody’s name or words', () => {
    const sent = [...received.values()].flat().join('');
    expect(sent).toContain('cosmos.read');
    expect(sent).not.toMatch(/Ada|Lise|"lise"|hanne/);
  });

  it('has the same trace id and what the turn cost in the log', () => {
    const line = output.split('\n').find((one) => one.includes(caller)) ?? '{}';
    const { requests, charge } = JSON.parse(line) as { requests: number; charge: number };
    expect(requests).toBeGreaterThan(0);
    expect(charge).toBeGreaterThan(0);
  });
});
