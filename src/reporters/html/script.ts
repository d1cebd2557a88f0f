/**
 * The script of the page: search, filters, the reason of a rule below its finding, light and dark. Written for any
 * browser of the last years, without a build; the page can be read without it.
 */
export const PAGE_SCRIPT = `
'use strict';
(function(){
var root=document.documentElement,theme=document.querySelector('.theme');
function dark(){var set=root.dataset.theme;return set?set==='dark':matchMedia('(prefers-color-scheme: dark)').matches}
function press(){theme.setAttribute('aria-pressed',String(dark()))}
try{var kept=localStorage.getItem('levelhead-theme');if(kept)root.dataset.theme=kept}catch(e){}
theme.hidden=false;press();
theme.addEventListener('click',function(){var next=dark()?'light':'dark';root.dataset.theme=next;press();
try{localStorage.setItem('levelhead-theme',next)}catch(e){}});
var form=document.querySelector('.filters');if(!form)return;form.hidden=false;
var section=document.getElementById('findings'),drafts=Array.from(document.querySelectorAll('.draft'));
var none=section.querySelector('.none'),output=form.querySelector('output'),texts=[];
function fold(text){return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/\\u0131/g,'i').toLowerCase()}
function value(name){var field=form.elements[name];return field?field.value:''}
function has(draft,name){var wanted=value(name);return !wanted||(name==='folder'?draft.dataset.folder===wanted:
draft.dataset[name].split(' ').indexOf(wanted)>=0)}
function textOf(i){return texts[i]||(texts[i]=fold(drafts[i].textContent))}
function apply(){var words=fold(value('search')).split(/\\s+/).filter(Boolean),shown=0;
drafts.forEach(function(draft,i){var fits=has(draft,'category')&&has(draft,'level')&&has(draft,'folder')&&
words.every(function(word){return textOf(i).indexOf(word)>=0});
draft.hidden=!fits;if(fits)shown++});
none.hidden=shown>0;
output.textContent=section.dataset.shown.replace('%s',shown).replace('%a',drafts.length)}
var timer;form.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(apply,80)});
form.addEventListener('submit',function(event){event.preventDefault();apply()});
form.addEventListener('reset',function(){setTimeout(apply,0)});
document.addEventListener('click',function(event){
var link=event.target.closest('a');if(!link)return;
if(link.dataset.filter){form.elements[link.dataset.filter].value=link.dataset.value;apply();
form.elements[link.dataset.filter].focus({preventScroll:true})}
else if(/^#draft-/.test(link.getAttribute('href'))){form.reset();apply()}
else if(link.className==='rule'){event.preventDefault();reason(link)}});
function reason(link){var item=link.closest('li'),open=item.querySelector('.why');
if(open){open.remove();link.setAttribute('aria-expanded','false');return}
var term=document.getElementById(link.getAttribute('href').slice(1)),why=document.createElement('p');
why.className='why';why.textContent=term.nextElementSibling.textContent;
link.closest('p').after(why);link.setAttribute('aria-expanded','true')}
document.querySelectorAll('a.rule').forEach(function(link){link.setAttribute('aria-expanded','false');link.setAttribute('role','button')});
document.addEventListener('keydown',function(event){
if(event.key===' '&&event.target.className==='rule'){event.preventDefault();event.target.click()}
if(event.key==='/'&&!/^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)&&!event.ctrlKey&&!event.metaKey){
event.preventDefault();form.elements.search.focus()}});
apply();
})();
`
