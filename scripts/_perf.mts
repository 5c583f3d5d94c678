import {readFileSync} from 'node:fs'
import {ParseEnglish} from '/work/main/node_modules/parse-english/index.js'
const {createLinter}=await import('/work/main/src/linter/index.js')
const t0=performance.now()
const en=(await import('/work/main/build/packs/en.ts')).default
const t1=performance.now()
const linter=createLinter({locales:[en]})
linter.lint("We'll get back to you shortly.",{locale:'en'})
const t2=performance.now()
console.log('import pack',t1-t0,'first lint',t2-t1)
const msgs=readFileSync('/work/shared/eval/dev-en.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text).filter(t=>t.length>60&&t.length<200)
console.log(msgs.length, msgs.reduce((s,m)=>s+m.length,0)/msgs.length)
const p=new ParseEnglish()
for(let r=0;r<6;r++){
 let a=performance.now();for(let k=0;k<50;k++)for(const m of msgs)p.parse(m);const parse=(performance.now()-a)/50/msgs.length*1000
 a=performance.now();for(let k=0;k<50;k++)for(const m of msgs)linter.lint(m,{locale:'en'});const lint=(performance.now()-a)/50/msgs.length*1000
 console.log('parse',parse.toFixed(1),'lint',lint.toFixed(1))
}
