/**
 * Stands in the page behind the template that holds the explainer's own script, and fetches that
 * at the first sign of a reader, not before: the page is complete without it. Whoever follows a
 * link to a step, or comes back to where they were, has begun already. The policy allows this text
 * by its hash. A reader who wants less motion gets the still figure of each step, as without a
 * script. On paper nothing scrolls, so every step gets its still figure while it is printed,
 * whether or not the reader has begun.
 */
export const explainerBoot =
  '(()=>{if(!("motion" in document.documentElement.dataset)){' +
  'for(const e of document.querySelectorAll(".explainer noscript"))e.outerHTML=e.textContent;return}' +
  'const t=document.currentScript.previousElementSibling.content.querySelector("script"),' +
  'n=["scroll","pointermove","pointerdown","keydown"],' +
  'w=()=>{for(const e of n)removeEventListener(e,w);const s=document.createElement("script");' +
  's.type="module";s.src=t.getAttribute("src");document.head.append(s)};' +
  'if(location.hash.startsWith("#step-")||scrollY>0)w();' +
  'else for(const e of n)addEventListener(e,w,{passive:true});' +
  'const f=document.querySelector(".explainer-stage .explainer-drawing").cloneNode(true);' +
  'addEventListener("beforeprint",()=>{for(const e of document.querySelectorAll("[data-step]")){' +
  'const d=document.createElement("div"),o=e.querySelector("noscript");d.className="explainer-printed";' +
  'if(o)d.innerHTML=o.textContent;else d.append(f);e.append(d)}});' +
  'addEventListener("afterprint",()=>{' +
  'for(const e of document.querySelectorAll(".explainer-printed"))e.remove()})})()';
