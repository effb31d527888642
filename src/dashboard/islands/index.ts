import { offerCopying } from './copy'
import { playDraft } from './draft-frame'
import { awaitFirstAnswer } from './first-answer'
import { sendLeanForms } from './lean-forms'
import { countLive } from './live-count'
import { followForm } from './live-preview'
import { startPreview } from './preview'
import { offerTriage } from './triage'

/** Small comforts; every page works without them. */
offerCopying()
sendLeanForms()
startPreview()
followForm()
playDraft()
offerTriage()
awaitFirstAnswer()
countLive()
