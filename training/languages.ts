/** Those whose sentiment is learned and measured. */
export const SENTIMENT_LANGUAGES = 'en sv da no fi de nl fr es pt it zh ja'.split(' ')
