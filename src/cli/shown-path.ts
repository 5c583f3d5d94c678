import {relative, sep} from 'node:path'

/** A path as it is shown: inside the working folder from there, else whole; always with `/`. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return (path.startsWith('..') ? file : path).split(sep).join('/')
}
