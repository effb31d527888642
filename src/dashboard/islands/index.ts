import { offerCopying } from './copy'
import { playDraft } from './draft-frame'
import { sendLeanForms } from './lean-forms'
import { followForm } from './live-preview'
import { startPreview } from './preview'

/** Small comforts; every page works without them. */
offerCopying()
sendLeanForms()
startPreview()
followForm()
playDraft()
