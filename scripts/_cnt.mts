import {readFileSync} from 'node:fs'
const {createLinter}=await import('/work/main/src/linter/index.js')
const {engineOf}=await import('/work/main/src/linter/engine.js')
const {readText}=await import('/work/main/src/text/text.js')
const en=(await import('/work/main/build/packs/en.ts' as string)).default
const e=engineOf(en)
const msgs=readFileSync('/work/shared/eval/dev-en.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text).filter(t=>t.length>60&&t.length<200)
let c=0,blocks=0,pass=0,sc=0,sent=0;const by=new Map()
for(const m of msgs){for(const b of readText(m,e.parser,e.reader)){blocks++;if(!b.canMatch())continue;pass++;for(const s of b.sentences()){sent++;const p=e.automaton.nothing();for(const i of s.infos)e.automaton.add(p,i);const k=e.automaton.candidates(p);sc+=k.length;for(const x of k)by.set(x.sequence.text,(by.get(x.sequence.text)||0)+1)}}}
console.log({blocks,pass,sent,perSentence:sc/sent})
const o=en.patterns
for(const [t,n] of [...by].sort((a,b)=>b[1]-a[1]).slice(0,25)){console.log(n,t)}
