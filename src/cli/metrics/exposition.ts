import type { OpenMetricsContentType, PrometheusContentType } from 'prom-client';
import { definitions } from './definitions.js';
import type { Reading } from './samples.js';

/** `prometheus`: what a textfile collector reads, version 0.0.4; `openmetrics`: version 1.0.0. */
export type Exposition = 'openmetrics' | 'prometheus';

/** A text of metrics, with its type as HTTP has it. */
export interface ExposedMetrics {
  readonly contentType: string;
  readonly text: string;
}

/** A reading as text. The library is loaded by the one command that takes it. */
export async function expose(reading: Reading, as: Exposition): Promise<ExposedMetrics> {
  const { Counter, Gauge, Registry } = (await import('prom-client')).default;
  const registry = new Registry<PrometheusContentType | OpenMetricsContentType>();
  registry.setContentType(as === 'openmetrics' ? Registry.OPENMETRICS_CONTENT_TYPE : Registry.PROMETHEUS_CONTENT_TYPE);
  for (const { name, type, help, labels, samples } of definitions) {
    const options = { name, help, labelNames: [...labels], registers: [registry] };
    const metric = type === 'counter' ? new Counter(options) : new Gauge(options);
    for (const [of, value] of samples(reading)) metric.inc(of, value);
  }
  return { contentType: registry.contentType, text: await registry.metrics() };
}

/** What a scraper asks for by its header `Accept`. */
export function asked(accept: string | undefined): Exposition {
  return accept?.includes('application/openmetrics-text') ? 'openmetrics' : 'prometheus';
}
