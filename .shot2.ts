import { serveSandbox } from '/work/wt-console/src/sandbox/server/index.js';
import { launch } from '/work/wt-console/test/support/chromium.js';
const { url, stop } = await serveSandbox({ port: 0, speed: 30 });
for (const cb of [`http://127.0.0.1:1/'onload='window.hacked=1`]) console.log(await (await fetch(url+'/v1/tasks',{method:'POST',headers:{Authorization:'Bearer a','content-type':'application/json'},body:JSON.stringify({model:'google/veo-3.1-fast',input:{prompt:'\u202e<img src=x onerror="window.hacked=1">'},callback_url:cb})})).text());
const b = await launch(); const page = await b.newPage({viewport:{width:390,height:844}});
await page.goto(url+'/_sandbox/'); await page.waitForTimeout(500);
console.log(await page.evaluate(()=>[...document.querySelectorAll('*')].filter(e=>e.getBoundingClientRect().right>391&&!e.closest('nav')).map(e=>e.tagName+'.'+e.className+' '+e.getBoundingClientRect().right+' '+e.getBoundingClientRect().left)), await page.evaluate(()=>[document.documentElement.scrollWidth,document.documentElement.clientWidth,...[...document.querySelectorAll('main, .detail-pane, .page, .rows')].map(e=>e.className+e.scrollWidth+'/'+e.clientWidth)]));
await b.close(); await stop();
