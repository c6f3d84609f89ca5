import { AsyncLocalStorage } from 'node:async_hooks';
import {
  context as contexts,
  type Context,
  metrics,
  type Meter,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Measure, Telemetry } from './telemetry';

const NAME = 'innstilt';
const UNITS: Readonly<Record<Measure, string>> = {
  'turn.milliseconds': 'ms',
  'cosmos.charge': 'RU',
  'effects.given_up': 'effects',
};

interface Sink {
  readonly tracer: Tracer;
  readonly meter: Meter;
  readonly close: () => Promise<void>;
}

/** Sends to a collector that speaks OTLP over HTTP. */
function toCollector(endpoint: string): Sink {
  const resource = resourceFromAttributes({ 'service.name': NAME });
  const at = (signal: string) => ({ url: `${endpoint.replace(/\/$/, '')}/v1/${signal}` });
  const spans = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(at('traces')) })],
  });
  const reader = new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(at('metrics')) });
  const figures = new MeterProvider({ resource, readers: [reader] });
  return {
    tracer: spans.getTracer(NAME),
    meter: figures.getMeter(NAME),
    close: async () => {
      await Promise.all([spans.shutdown(), figures.shutdown()]);
    },
  };
}

/** Hands over to whatever the platform put into the process before it started, and nothing when it did not. */
const toAgent = (): Sink => ({
  tracer: trace.getTracer(NAME),
  meter: metrics.getMeter(NAME),
  close: () => Promise.resolve(),
});

/** The caller's span, from a W3C `traceparent` header. */
function callersContext(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  const root = contexts.active();
  if (traceId === undefined || spanId === undefined) return root;
  const traceFlags = Number.parseInt(flags ?? '00', 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(root, { traceId, spanId, traceFlags, isRemote: true });
}

/** Traces and metrics by OpenTelemetry; loaded only when somebody wants them. */
export function openTelemetry(where: { readonly endpoint: string } | 'agent'): Telemetry {
  const { tracer, meter, close } = where === 'agent' ? toAgent() : toCollector(where.endpoint);
  const current = new AsyncLocalStorage<Context>();
  const histograms = new Map<Measure, ReturnType<Meter['createHistogram']>>();

  const inSpan = async <T>(span: Span, parent: Context, work: () => Promise<T>): Promise<T> => {
    const inside = trace.setSpan(parent, span);
    try {
      return await current.run(inside, () => contexts.with(inside, work));
    } catch (error) {
      // The kind of fault only: a message may carry what somebody wrote.
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof Error ? error.name : 'unknown',
      });
      throw error;
    } finally {
      span.end();
    }
  };

  return {
    turn: (traceparent, work) => {
      const parent = callersContext(traceparent);
      const span = tracer.startSpan('turn', { kind: SpanKind.SERVER }, parent);
      return inSpan(span, parent, () => work(span.spanContext().traceId));
    },
    watch: (name, attributes, work) => {
      const parent = current.getStore() ?? contexts.active();
      return inSpan(tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent), parent, work);
    },
    measure: (name, value, attributes = {}) => {
      const known = histograms.get(name);
      const histogram = known ?? meter.createHistogram(name, { unit: UNITS[name] });
      if (!known) histograms.set(name, histogram);
      histogram.record(value, attributes);
    },
    close,
  };
}
