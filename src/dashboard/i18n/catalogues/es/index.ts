import { joined } from '../catalogue'
import { shell } from './shell'

export const es = joined([
  shell,
])
