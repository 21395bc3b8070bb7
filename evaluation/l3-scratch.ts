import fs from 'node:fs';
import { compareDialogues } from './dialogues.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
const mode = process.argv[2] ?? 'gold';
const only = process.argv[3] ?? '';
const dir = '/work/main/corpus/dialogues/';
const ds = fs
  .readdirSync(dir)
  .filter((f) => /^[abc]-/.test(f) && f.includes(only))
  .map((f) => {
    const j = JSON.parse(fs.readFileSync(dir + f, 'utf8'));
    return { name: f, quality: j.quality, json: j, expected: j.expected };
  });
const gold = new Map<string, any>();
for (const d of ds) for (const t of (d.json as any).turns) gold.set(t.role + t.text, t.acts);
let readPhrases: any;
readPhrases = (await import('#knowledge/language/phrases/read-phrases.ts')).readPhrases;
let speechActs: any = null;
if (mode === 'engine') speechActs = (await import('#knowledge/language/acts/speech-acts.ts')).speechActs;
const un = mode==='unseen' ? JSON.parse(fs.readFileSync('/tmp/nk/l3-unseen.json','utf8')) : null; const byText=new Map<string,string[]>(); if(un) for (const d of ds) (d.json as any).turns.forEach((t:any,i:number)=>byText.set(t.role+t.text+((d.json as any).turns[i-1]?.text??''), un[d.name+'#'+(i+1)] ?? []));
const ear = (u: any, p: any, day: any) => ({
  acts: un ? (byText.get(u.role+u.text+(p?.text??''))??[]).map((a:string)=>({act:a,start:0,end:u.text.length,confidence:1})) : speechActs
    ? speechActs(u.role, u.text, p)
    : gold.get(u.role + u.text).map((a: string) => ({ act: a, start: 0, end: u.text.length, confidence: 1 })),
  phrases: readPhrases(u.text, day),
});
let same=0,all=0; if(speechActs) for (const d of ds) (d.json as any).turns.forEach((t:any,i:number,ts:any)=>{all++; const a=speechActs(t.role,t.text,ts[i-1]).map((x:any)=>x.act).sort().join(); if(a===[...t.acts].sort().join()) same++;}); if(all) console.log('turns with equal acts',same,all);
const f = compareDialogues(ds, ear);
for (const d of f.differences) console.log(d);
const s = (t: any) => `${t.right}/${t.of} ${((100 * t.right) / t.of).toFixed(1)}%`;
console.log(
  'kind',
  s(f.kind),
  'date',
  s(f.date),
  'amount',
  s(f.amount),
  'points',
  s(f.points),
  'found',
  s(f.mistakesFound),
  'made',
  s(f.mistakesMade),
  'falseGood',
  s(f.falseInGoodCalls),
);
console.log(
  Object.entries(f.perPoint)
    .map(([k, v]) => k + ' ' + s(v))
    .join(' | '),
);
console.log(
  Object.entries(f.perHabit)
    .map(([k, v]) => k + ' ' + s(v))
    .join(' | '),
);
