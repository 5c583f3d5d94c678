/** What is said of files that cannot be read or written. */
export const problem = {
  missing:
    'Nu există un astfel de fișier sau dosar. Verificați calea; un tipar ca "macros/**/*.yaml" se scrie între ghilimele.',
  unreadable: 'Fișierul nu poate fi deschis ({{cause}}). Verificați dacă aveți dreptul să-l citiți.',
  noMatch: 'Niciun fișier nu se potrivește cu acest tipar. Verificați tiparul și dosarul în care sunteți ({{cwd}}).',
  emptyFolder: 'În acest dosar nu este nimic de verificat: niciun fișier nu se termină în {{extensions}}.',
  encoding: 'Fișierul nu este în UTF-8. Salvați-l ca UTF-8 sau convertiți-l: iconv -f WINDOWS-1250 -t UTF-8 {{path}}',
  utf16: 'Fișierul este în UTF-16. Salvați-l ca UTF-8 sau convertiți-l: iconv -f UTF-16 -t UTF-8 {{path}}',
  binary: 'Acesta nu este un fișier text. Lăsați-l deoparte sau exportați-i întâi textul.',
  tooLarge: 'Fișierul are {{size}} MB; limita este de {{limit}} MB. Împărțiți-l în fișiere mai mici.',
  longLine: 'O linie are {{size}} milioane de caractere; limita este de {{limit}} milion. Împărțiți-o în paragrafe.',
  tooDeep: 'Datele sunt imbricate prea adânc pentru a fi citite. Căutați o paranteză care nu se închide.',
  yaml: 'YAML-ul este greșit aici: {{detail}} Ce s-a putut citi a fost verificat.',
  json: 'JSON-ul este greșit aici: {{detail}} Ce s-a putut citi a fost verificat.',
  csv: 'Tabelul este greșit aici: {{detail}} Ce s-a putut citi a fost verificat.',
  po: 'Catalogul este greșit aici: {{detail}} Ce s-a putut citi a fost verificat.',
  xml: 'XML-ul este greșit aici: {{detail}} Ce s-a putut citi a fost verificat.',
  changed: 'Fișierul a fost modificat în timpul verificării și a rămas așa cum este. Rulați comanda din nou.',
  notWritten:
    'Fișierul nu poate fi scris ({{cause}}) și a rămas așa cum era. Verificați dacă puteți scrie în el și în dosarul lui.',
  crashed:
    'Fișierul nu a putut fi verificat: {{detail}} Este o greșeală a programului politesse; semnalați-o împreună cu fișierul.',
}

/** What can be wrong with JSON, by the name of the fault. */
export const json = {
  InvalidSymbol: 'un cuvânt necunoscut în JSON; puneți textele între ghilimele drepte.',
  InvalidNumberFormat: 'un număr este scris greșit.',
  PropertyNameExpected: 'urmează un nume între ghilimele drepte; este cumva o virgulă în plus?',
  ValueExpected: 'urmează o valoare; este cumva o virgulă în plus?',
  ColonExpected: 'lipsesc două puncte între nume și valoare.',
  CommaExpected: 'lipsește o virgulă.',
  CloseBraceExpected: 'lipsește o acoladă de închidere }.',
  CloseBracketExpected: 'lipsește o paranteză de închidere ].',
  EndOfFileExpected: 'urmează ceva după sfârșit; un fișier cuprinde o singură valoare.',
  InvalidCommentToken: 'JSON nu are comentarii; ștergeți-l pe acesta sau numiți fișierul .jsonc.',
  UnexpectedEndOfComment: 'un comentariu nu se închide.',
  UnexpectedEndOfString: 'un text nu se închide; puneți ghilimele drepte la sfârșit.',
  UnexpectedEndOfNumber: 'un număr se întrerupe.',
  InvalidUnicode: 'secvența \\u cere patru cifre hexazecimale.',
  InvalidEscapeCharacter: 'această secvență nu există; scrieți \\\\ pentru o bară oblică inversă.',
  InvalidCharacter: 'un text cuprinde un caracter de control; scrieți \\n pentru linie nouă și \\t pentru tabulator.',
  other: 'sintaxa este greșită.',
}

/** What can be wrong with YAML, by the code of the parser. */
export const yaml = {
  alias: 'nimic de mai sus nu poartă acest nume după un &. O valoare care începe cu * se pune între ghilimele.',
  BAD_SCALAR_START: 'nicio valoare nu începe cu acest semn. Puneți-o între ghilimele.',
  UNEXPECTED_TOKEN: 'aceasta nu își are locul aici. Puneți între ghilimele toată valoarea din care face parte.',
  BLOCK_AS_IMPLICIT_KEY: 'într-o valoare apar două puncte urmate de spațiu. Puneți valoarea între ghilimele.',
  MULTILINE_IMPLICIT_KEY:
    'aceasta se citește ca o cheie pe mai multe rânduri. Lipsesc cele două puncte sau se închid prea târziu ghilimelele?',
  TAB_AS_INDENT: 'rândul este indentat cu un tab. Indentați cu spații.',
  BAD_INDENT:
    'rândul este indentat altfel decât vecinii lui. Cheile de același nivel stau pe aceeași coloană, iar un text pe mai multe rânduri este mai la dreapta decât cheia lui.',
  MISSING_CHAR:
    'lipsește un semn. Închideți ce este deschis (ghilimele, acolade, paranteze) și puneți virgulă între elemente.',
  BAD_DQ_ESCAPE: 'această secvență nu există între ghilimele duble. Pentru o bară oblică inversă scrieți \\\\.',
  DUPLICATE_KEY: 'această cheie apare aici de două ori. Păstrați una singură.',
  MULTIPLE_DOCS: 'începe un al doilea document. Scoateți rândul ---.',
  other: 'sintaxa este greșită. Puneți valoarea între ghilimele sau verificați indentarea.',
}

/** What can be wrong with a table. */
export const csv = {
  unclosed: 'un câmp între ghilimele nu se închide; puneți ghilimele drepte la sfârșit.',
  quoteInside: 'într-un câmp între ghilimele se află ghilimele drepte; scrieți-le de două ori.',
}

/** What can be wrong with a catalogue. */
export const po = {
  statement: 'nu este nici comentariu, nici msgid, msgstr sau msgctxt cu un text, nici continuarea unui text.',
  string: 'un text nu se închide sau este urmat de altceva; puneți ghilimele drepte la sfârșit.',
}

/** What can be wrong with XML. */
export const xml = {
  stray: 'un < nu deschide nicio etichetă; scrieți &lt; pentru semn.',
  tag: 'eticheta de închidere {{tag}} lipsește sau nu este la locul ei.',
}
