import {type Abbreviations, wordSet} from './abbreviations.js'

/**
 * Abbreviations of French letters and chats.
 * What is a word as well ("vol.", "port.") counts only before a number.
 */
export const frenchAbbreviations: Abbreviations = {
  titles: wordSet('m mm mme mmes mlle mlles me mes dr drs pr prof st ste mgr cap lt sgt vve'),
  references: wordSet(`
    adr arr art av bât bd bld blvd boul bp c.-à-d cf ch chap cplt dép dest ex fg imm n° nº no nos p p.ex
    pce pl pp qté rdc réf réfs rte sect sté tabl tel tél télec téléc vs z.a z.i
  `),
  measures: wordSet(`
    al ann app appt approx avr bat dec déc doc env étg étage ext fact fév févr fig h int inv janv jr
    juil kg km loc mat max maxi mens min mini mn mob n nov nbr nb num oct port s sec sem sept t trim vol
  `),
  starters: wordSet(`
    je tu il elle on nous vous ils elles ce cet cette ces cela ça ceci celui celle le la les un une des
    du de au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mais ou et donc or ni
    car si quand comme lorsque puisque pour par avec sans dans en sur sous chez vers dès depuis pendant
    après avant afin selon malgré sauf ne n'hésitez merci bonjour bonsoir salut bonne bien cordialement
    désolé désolée navré pardon veuillez voici voilà pouvez puis puis-je pourriez pourrais avez auriez
    êtes est-ce est-il y-a-t-il qui que quoi où quel quelle quels quelles comment pourquoi combien aucun
    aucune tout toute tous toutes chaque certains plusieurs ensuite enfin alors ainsi aussi toutefois
    cependant néanmoins sinon oui non peut-être actuellement aujourd'hui demain hier rien quelqu'un
    dites appelez envoyez dites-moi
  `),
  elided: /^(?:j|c|l|d|n|qu|s|m|t|lorsqu|puisqu|jusqu)['’]/,
}
