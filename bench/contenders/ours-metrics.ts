import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import { receiver } from './receiver.ts'

/** The node adapter with metrics, as in the standalone server. */
export default () => nodeAdapter(receiver(new PrometheusMetrics()))
