/** A paragraph, list item or heading of a plain or lightly marked-up text. */
export interface Block {
  start: number
  end: number
  heading: boolean
}

/** Longest run that is parsed at once: the parser's work grows faster than the text. */
const longest = 2000

const reply = /^\s{0,3}(?:>|&gt;)/
const heading = /^\s{0,3}#{1,6}\s/
const listItem = /^\s*(?:[-*•–—▪◦]|\d{1,2}[.)]|[a-z][.)])\s+/i
const fence = /^\s{0,3}(```|~~~)[^`]*$/
const tableRow = /^\s*\|/
/** Rulers, underlines of headings, the line below the head of a table. */
const ruler = /^[-*_=:|\s]*$/
/** What makes a line more than text. */
const marked = /^(?:[\s>#*•▪◦–—\d`~&|=_-]|[a-z][.)])/i

/**
 * Cuts a text into the runs in which sentences are looked for. Left out: e-mail reply quotes (`> `), fenced code, rulers. A
 * list item is a block of its own. A line break inside a paragraph ends the block where the next line begins
 * a new thought (a capital after a short or finished line), as in chats and signatures; wrapped text stays whole.
 */
export function blocks(text: string): Block[] {
  if (!text.includes('\n') && text.length <= longest && !marked.test(text)) {
    return text ? [{start: 0, end: text.length, heading: false}] : []
  }
  const found: Block[] = []
  let open: Block | undefined
  let fenced: string | undefined
  let lastLine = ''
  const close = () => {
    if (open) cut(text, open, found)
    open = undefined
  }
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    const edge = fence.exec(line)?.[1]
    if (edge !== undefined && (fenced ?? edge) === edge) {
      fenced = fenced === undefined ? edge : undefined
      close()
    } else if (fenced !== undefined || ruler.test(line) || reply.test(line)) close()
    else {
      const marker = heading.exec(line) ?? listItem.exec(line)
      if (marker) {
        close()
        open = {start: start + marker[0].length, end, heading: heading.test(line)}
        if (open.heading) close()
      } else if (open && !tableRow.test(line) && continues(lastLine, line)) open.end = end
      else {
        close()
        open = {start, end, heading: false}
      }
    }
    lastLine = line
    start = end + 1
  }
  close()
  return found
}

function continues(before: string, line: string): boolean {
  if (/^\s*[\p{Ll}]/u.test(line)) return !/[!?]\s*$/.test(before)
  return before.length > 60 && !/[.!?:…]\s*$/.test(before)
}

/** Splits what is too long for the parser at the end of a sentence, else at a space, else anywhere. */
function cut(text: string, block: Block, found: Block[]): void {
  let {start} = block
  while (block.end - start > longest) {
    const part = text.slice(start, start + longest)
    const sentence = Math.max(
      part.lastIndexOf('. '),
      part.lastIndexOf('! '),
      part.lastIndexOf('? '),
      part.lastIndexOf('.\n'),
    )
    const space = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'))
    const length = sentence > longest / 4 ? sentence + 1 : space > longest / 4 ? space : longest
    found.push({start, end: start + length, heading: block.heading})
    start += length
  }
  if (start < block.end) found.push({start, end: block.end, heading: block.heading})
}
