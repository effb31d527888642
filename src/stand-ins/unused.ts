/** What stands in for a part of a library that nothing here calls. */
export function unused(): never {
  throw new Error('this part of a library was left out of the Worker')
}
