/** Tags without arguments of Liquid, Jinja and Twig, which `{%else%}` may hold without blanks. */
export const TEMPLATE_KEYWORDS: ReadonlySet<string> = new Set(
  (
    'else elseif elsif endif endfor endunless endcase endcapture endraw endcomment endblock endset endwith endmacro ' +
    'endtablerow endtrans endspaceless comment raw break continue autoescape endautoescape spaceless trans block'
  ).split(' ')
)
