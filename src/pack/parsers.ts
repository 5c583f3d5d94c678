/** The parsers that `pack.yaml` can name, and where each is exported. */
export const parsers: Record<string, {module: string; name: string}> = {
  english: {module: '#text/english', name: 'ParseEnglish'},
  french: {module: '#text/french', name: 'ParseFrench'},
  romanian: {module: '#text/romanian', name: 'ParseRomanian'},
  latin: {module: 'parse-latin', name: 'ParseLatin'},
}
