// Shows what politesse finds in the examples, and the phrases to use. Run it with `npm run demo`.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const commands = [
  ['check', 'examples/macros', 'examples/articles', 'examples/chats', 'examples/replies'],
  ['check', 'examples/macros/fr', '--rule', 'vague-wait', '--language', 'fr'],
  ['phrases', 'callback', '--locale', 'ro', '--language', 'ro'],
  ['explain', 'excuse'],
]

let failed = false
for (const args of commands) {
  console.log(`\n$ politesse ${args.join(' ')}\n`)
  const {status, error} = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {cwd: root, stdio: 'inherit'})
  // 1 only says that something was found, which is the point here
  failed ||= error !== undefined || status === null || status > 1
}
process.exitCode = failed ? 1 : 0
