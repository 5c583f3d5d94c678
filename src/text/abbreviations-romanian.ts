import {type Abbreviations, wordSet} from './abbreviations.js'

/**
 * Abbreviations of Romanian letters and chats.
 * What is a word as well ("cap.", "min.") counts only before a number.
 */
export const romanianAbbreviations: Abbreviations = {
  titles: wordSet(`
    dl dlui dlor dle dna dnei dnele dra drei dnul dnului dnii d-l d-lui d-na d-nei d-ra d-rei d-nul
    d-nului dr drd ing prof conf lect asist ec arh av jr st sf lt gen mr pr
  `),
  references: wordSet(`
    adr aprox art bd bdul b-dul bl blvd bvd cca cf ch dep dept et ex int jud lit mun nr nrul op orș p
    parc pct pg pl sc sect șos spl str tel telef vs
  `),
  measures: wordSet(`
    alin ap apt apr aug cap cod com dec doc fact feb febr fig h ian iud iul iun kg km mart max maxim mb
    gb mil min mld n nov oct ord pag poz reg ref sec sem sept tab tr vol
  `),
  starters: wordSet(`
    eu tu el ea noi voi ei ele dumneavoastră dvs acesta aceasta aceștia acestea acest această acel acea
    un unii unele la de din în pe cu fără pentru prin spre către după înainte între sub lângă despre dar
    iar și sau ori ci deci însă însă totuși dacă când cum unde cine ce care cât câtă câți câte deși
    fiindcă nu nici da mai vă ne mă te se își îi îl le îmi îți vi am are avem aveți au sunt sunteți
    suntem este era va vom veți vor voi ar aș ați puteți putem pot poate doriți vreți trebuie rugăm
    mulțumim mulțumesc bună salut scuze scuzați iertați regret sunați scrieți așteptați reveniți revenim
    revin sun trimiteți verificați confirmați momentan astăzi azi mâine ieri acum atunci apoi astfel
    aici acolo toate toți fiecare orice niciun nicio tot doar numai desigur sigur cel cea cei cele s-a
    s-au v-am v-ați v-a v-au n-am n-a n-ați n-au m-am mi-a mi-ați ne-am le-am i-am l-am ți-am nu-i nu-mi
    n-avem într-o într-un dintr-o
  `),
}
