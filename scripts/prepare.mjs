/**
 * Builds the package where it is installed from git, by npm or by pre-commit, and nowhere else: what is built
 * stays, and publishing builds anew.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

if (!existsSync('dist/cli/main.js')) {
  // standard output is for what npm prints itself
  const {status} = spawnSync('npm run --silent build', {shell: true, stdio: ['ignore', 2, 2]})
  process.exitCode = status ?? 1
}
