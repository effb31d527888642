import { joined } from '../catalogue'
import { shell } from './shell'

export const da = joined([
  shell,
])
