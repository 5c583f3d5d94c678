import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import colors from 'picocolors'

/**
 * The difference between two texts of a file as a unified diff, which `git apply` and `patch -p1` take.
 *
 * @param path with `/`
 */
export function patch(path: string, before: string, after: string, color: boolean): string {
  const name = path.replace(/^\/+/, '')
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
  const written = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options)
  return color ? written.split('\n').map(paint).join('\n') : written
}

const {bold, cyan, green, red} = colors.createColors(true)

function paint(line: string): string {
  if (/^(?:---|\+\+\+) [ab]\//.test(line)) return bold(line)
  if (line.startsWith('@@')) return cyan(line)
  if (line.startsWith('+')) return green(line)
  return line.startsWith('-') ? red(line) : line
}
