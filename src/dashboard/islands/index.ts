import { offerCopying } from './copy'
import { sendLeanForms } from './lean-forms'
import { startPreview } from './preview'

/** Small comforts; every page works without them. */
offerCopying()
sendLeanForms()
startPreview()
