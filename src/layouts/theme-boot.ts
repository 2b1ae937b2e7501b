/**
 * Runs before anything is drawn, so that a reader who chose dark never sees a flash of light and
 * controls that need a script appear with the first paint. The policy allows it by its hash.
 */
export const themeBoot =
  "(()=>{const r=document.documentElement;let t=null;try{t=localStorage.getItem('theme')}catch{}" +
  "if(t==='dark'||t==='light')r.dataset.theme=t;" +
  "r.dataset.shown=r.dataset.theme||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');" +
  "r.dataset.script=''})()";
