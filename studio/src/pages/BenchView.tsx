import { Bench } from '../bench/Bench.js';

export default function BenchView() {
  return <Bench />;
}
