import {readFileSync} from 'node:fs'
import {createLinter} from '../src/linter/index.js'
import {engineOf} from '../src/linter/engine.js'
import {readText} from '../src/text/text.js'
import {SentenceMatcher} from '../src/pattern/match.js'
import en from '../build/packs/en.js'
const e=engineOf(en)
const linter=createLinter({locales:[en]})
const msgs=readFileSync('/work/shared/eval/dev-en.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text).filter(t=>t.length>60&&t.length<200)
const T=(name,f)=>{for(let r=0;r<4;r++){const a=performance.now();for(let k=0;k<40;k++)for(const m of msgs)f(m);if(r==3)console.log(name,((performance.now()-a)/40/msgs.length*1000).toFixed(1))}}
T('parse',m=>e.parser.parse(m))
T('blocks',m=>readText(m,e.parser,e.reader))
T('canMatch',m=>readText(m,e.parser,e.reader).map(b=>b.canMatch()))
T('sentences',m=>readText(m,e.parser,e.reader).map(b=>b.sentences()))
T('match',m=>readText(m,e.parser,e.reader).map(b=>b.sentences().map(s=>{const p=e.automaton.nothing();for(const i of s.infos)e.automaton.add(p,i);const c=e.automaton.candidates(p);const sm=new SentenceMatcher(e.automaton,s);for(const x of c)sm.find(x.sequence,()=>true)})))
T('cand',m=>readText(m,e.parser,e.reader).map(b=>b.sentences().map(s=>{const p=e.automaton.nothing();for(const i of s.infos)e.automaton.add(p,i);const c=e.automaton.candidates(p);})))
T('lint',m=>linter.lint(m,{locale:'en'}))
