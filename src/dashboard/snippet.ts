/** What a team pastes into its pages. Calls made before the script is there wait in a queue. */
export const snippetFor = (origin: string, key: string): string =>
  [
    '<script>window.earshot=window.earshot||function(){(earshot.q=earshot.q||[]).push(arguments)}</script>',
    `<script async src="${origin}/w/${key}.js"></script>`,
  ].join('\n')
