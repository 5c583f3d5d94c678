import {type Abbreviations, wordSet} from './abbreviations.js'

/**
 * Abbreviations of English letters and chats.
 * What is a word as well ("no.", "max.", "Sat.") counts only before a number; "etc." ends a sentence before any capital.
 */
export const englishAbbreviations: Abbreviations = {
  titles: wordSet('mr mrs ms mx messrs mme mmes mlle dr drs prof e.g i.e eg ie viz cf'),
  references: wordSet(`
    approx appt apt apts assn attn atty ave bldg blvd bros ca capt cnr co col corp cpl ctr dept depts div esp esq excl
    ft fwy gen govt hwy inc incl intl jr ln lt ltd maj mfg mgr misc mt natl p.o pkwy pl plc pvt qty rd re ref resp rev
    rte sgt sr st ste supt tel v viz vs calif colo conn fla minn penn tenn tex
  `),
  measures: wordSet(`
    addr art avg ch chap ed est ext fig figs fl hr hrs lb lbs max min mins no nos num op oz para pg pp pt rm sec secs
    sect sq tbsp temp tsp vol wk wks yd yds yr yrs
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  `),
  starters: wordSet(`
    i you he she it we they this that these those the a an my your his her its our their mine yours ours
    and but or so yet nor if when while once as since because although though until unless before after for from in
    on at to by with without within of about under over during due per via despite regarding like
    what which who whose where why how is are was were am be been do does did have has had can could will would shall
    should must might cannot isn't
    there here then now today tonight tomorrow yesterday soon later meanwhile currently recently unfortunately
    sadly luckily fortunately however therefore otherwise instead also too again still just only even perhaps maybe
    please thanks thank sorry apologies hi hello hey dear welcome yes no nope yep okay ok sure great good right well
    oh ah best kind regards sincerely cheers both each every all any some none most many several much more another
    other others either neither no-one nobody someone somebody everyone everybody anyone anybody anything everything
    something nothing not never always let call ring contact email message text send write reply visit check click
    ask try open come go see use make take give get tell wait bring keep choose follow enter press log sign feel rest
    note remember looking hoping
  `),
  elided: /^(?:i|you|he|she|it|we|they|that|this|there|here|what|who|where|how|why|when|let|y)['’]|n['’]t$/,
}
