import { catalog, stateOf } from './support/catalog.js';
import { fitOf } from '../src/reference/catalog/wanted.js';
import { fittingWords, openPriceWords } from '../src/reference/catalog/fitting-words.js';
const show=(q:string,n:number,re=/./)=>{ const v = catalog.view(stateOf(q)); console.log('##',q,v.shown.length,fittingWords(v),'|',openPriceWords(v)); let i=0; for (const at of v.shown) { const r=catalog.rows[at]!; const d=v.verdicts[at]!; if(i++<n&&re.test(r.id)) console.log(i,r.api, r.id, fitOf(d), JSON.stringify(d.price), d.basis, d.isFlat, JSON.stringify(d.nearest)?.slice(0,200), d.undocumented, r.ratios, JSON.stringify(r.sizes)); } };
show('q=vertical+talking+video+1080p+8+seconds&max=1',30,/omni|veo-3.1-fast|^kling-3.0$/);
show('q=image+to+video+5+seconds&sort=price',9);
