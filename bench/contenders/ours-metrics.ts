import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import { receiver } from './receiver.ts'

/** The node adapter, counted and timed as the standalone server does it. */
export default () => nodeAdapter(receiver(new PrometheusMetrics()))
