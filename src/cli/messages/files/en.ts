/** What is said of files that cannot be read or written. */
export const problem = {
  missing: 'There is no such file or folder. Check the path; patterns such as "macros/**/*.yaml" go in quotes.',
  unreadable: 'The file cannot be opened ({{cause}}). Check that you may read it.',
  noMatch: 'No file matches this pattern. Check the pattern and the folder you are in ({{cwd}}).',
  emptyFolder: 'There is nothing to check in this folder: it has no files ending in {{extensions}}.',
  encoding: 'The file is not UTF-8. Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 {{path}}',
  utf16: 'The file is UTF-16. Save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 {{path}}',
  binary: 'This is not a text file. Leave it out, or export its text first.',
  tooLarge: 'The file has {{size}} MB; the limit is {{limit}} MB. Split it into smaller files.',
  longLine: 'A line has {{size}} million characters; the limit is {{limit}} million. Break it into paragraphs.',
  tooDeep: 'The data is nested too deeply to be read. Check for brackets that are never closed.',
  yaml: 'The YAML is broken here: {{detail}} What could be read was checked.',
  json: 'The JSON is broken here: {{detail}} What could be read was checked.',
  csv: 'The table is broken here: {{detail}} What could be read was checked.',
  po: 'The catalogue is broken here: {{detail}} What could be read was checked.',
  xml: 'The XML is broken here: {{detail}} What could be read was checked.',
  changed: 'The file was changed while it was being checked, and has been left as it is. Run the command again.',
  notWritten: 'The file cannot be written ({{cause}}) and is as it was. Check that you may write it and its folder.',
  crashed: 'The file could not be checked: {{detail}} This is a fault of politesse; please report it with the file.',
} as const

/** What can be wrong with JSON, by the name of the fault. */
export const json = {
  InvalidSymbol: 'a word that JSON does not know; put strings in double quotes.',
  InvalidNumberFormat: 'a number is malformed.',
  PropertyNameExpected: 'a name in double quotes is expected; is there a comma too many?',
  ValueExpected: 'a value is expected; is there a comma too many?',
  ColonExpected: 'a colon is missing between name and value.',
  CommaExpected: 'a comma is missing.',
  CloseBraceExpected: 'a closing brace } is missing.',
  CloseBracketExpected: 'a closing bracket ] is missing.',
  EndOfFileExpected: 'something stands after the end; one file holds one value.',
  InvalidCommentToken: 'JSON has no comments; remove this one, or name the file .jsonc.',
  UnexpectedEndOfComment: 'a comment is never closed.',
  UnexpectedEndOfString: 'a string is never closed; put a double quote at its end.',
  UnexpectedEndOfNumber: 'a number breaks off.',
  InvalidUnicode: 'a \\u escape needs four hexadecimal digits.',
  InvalidEscapeCharacter: 'this escape does not exist; write \\\\ for a backslash.',
  InvalidCharacter: 'a control character stands in a string; write \\n for a line break and \\t for a tab.',
  other: 'the syntax is wrong.',
} as const

/** What can be wrong with YAML, by the code of the parser. */
export const yaml = {
  alias: 'nothing before it is marked with & and this name. A value that begins with * goes in quotes.',
  BAD_SCALAR_START: 'no value may begin with this sign. Put quotes round it.',
  UNEXPECTED_TOKEN: 'this does not fit here. Put quotes round the whole value that it belongs to.',
  BLOCK_AS_IMPLICIT_KEY: 'a colon with a space behind it stands inside a value. Put quotes round the value.',
  MULTILINE_IMPLICIT_KEY: 'this reads as a key of several lines. Is a colon missing, or do quotes close too late?',
  TAB_AS_INDENT: 'a tab indents the line. Indent with spaces.',
  BAD_INDENT:
    'the line is indented otherwise than its neighbours. Keys of one level stand in one column, a text of several lines deeper than its key.',
  MISSING_CHAR: 'a sign is missing. Close what is open (quotes, braces, brackets), and put a comma between items.',
  BAD_DQ_ESCAPE: 'this escape does not exist between double quotes. Write \\\\ for a backslash.',
  DUPLICATE_KEY: 'this key stands here twice. Keep one of them.',
  MULTIPLE_DOCS: 'a second document begins. Take the line --- out.',
  other: 'the syntax is wrong. Put quotes round the value, or check the indentation.',
} as const

/** What can be wrong with a table. */
export const csv = {
  unclosed: 'a quoted field is never closed; put a double quote at its end.',
  quoteInside: 'a double quote stands inside a quoted field; write it twice.',
} as const

/** What can be wrong with a catalogue. */
export const po = {
  statement: 'this is neither a comment, nor msgid, msgstr or msgctxt with a string, nor a string that goes on.',
  string: 'a string is never closed, or something follows it; put a double quote at its end.',
} as const

/** What can be wrong with XML. */
export const xml = {
  stray: 'a < begins no tag; write &lt; for the sign.',
  tag: 'the closing tag {{tag}} is missing, or stands in the wrong place.',
} as const
