/**
 * Runs before anything is drawn, so that a reader who chose dark never sees a flash of light and
 * controls that need a script appear with the first paint. An address with a question is marked,
 * so that a page can wait with what its script will draw. The policy allows it by its hash.
 */
export const themeBoot =
  "(()=>{const r=document.documentElement;let t=null;try{t=localStorage.getItem('theme')}catch{}" +
  "if(t==='dark'||t==='light')r.dataset.theme=t;" +
  "r.dataset.shown=r.dataset.theme||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');" +
  "if(location.search)r.dataset.query='';r.dataset.script='';if(matchMedia('(prefers-reduced-motion:no-preference)').matches)r.dataset.motion=''})()";
