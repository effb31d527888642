type Props = Record<string, string | number | boolean | ((event: never) => void)>
type Child = Node | string

/**
 * Makes an element. `onclick` and the like become listeners, `false` leaves an attribute out.
 * Text is only ever text, and nothing is a style attribute: the strictest policy allows it.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), props, children)
}

/** A drawn icon on a 24 × 24 field: one path, stroked in the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
  const make = <Name extends 'svg' | 'path'>(name: Name, props: Props, ...children: Child[]) =>
    fill(document.createElementNS('http://www.w3.org/2000/svg', name), props, children)
  return make('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, make('path', { d: path }))
}

function fill<Kind extends Element>(element: Kind, props: Props, children: Child[]): Kind {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value !== false) element.setAttribute(name, String(value))
  }
  element.append(...children)
  return element
}
