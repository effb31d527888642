import { englishStrengths, enPhrases } from './en-opinions'
import { indexPhrases, indexWords, type Lexicon, splitWords } from './lexicon'

const NEGATORS = `not no never neither nor none nothing nobody cannot hardly barely scarcely
  ain't aint aren't arent can't cant couldn't couldnt didn't didnt doesn't doesnt don't dont hadn't
  hadnt hasn't hasnt haven't havent isn't isnt n't shouldn't shouldnt wasn't wasnt weren't werent
  won't wont wouldn't wouldnt`

export const buildEnglish = (): Lexicon => ({
  strengths: englishStrengths(),
  stems: new Map(),
  phrases: indexPhrases(enPhrases),
  negators: new Set(splitWords(NEGATORS)),
  intensifiers: new Map(
    indexWords({
      '1.5': `absolutely completely consistently constantly especially exceptionally extremely
        highly incredibly insanely particularly really ridiculously so super terribly too totally
        truly unbelievably utterly very way`,
      '0.6': `bit fairly kinda little mildly quite rather relatively slightly sometimes somewhat
        sorta`,
    }),
  ),
  contrasts: new Set(splitWords('but except however unfortunately yet')),
  concessions: new Set(splitWords('although despite though')),
})
