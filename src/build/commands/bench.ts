/**
 * `npm run bench`: the benchmarks, one after the other. `npm run bench -- reading` runs one. Each
 * prints ratios within its own run beside its times, because times alone say little on a shared
 * machine.
 */
import { spawnSync } from 'node:child_process';

const BENCHES = ['reading', 'build', 'search', 'lighthouse'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. Use ${BENCHES.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : BENCHES) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('node', [`scripts/bench-${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
