import { type PersonalPattern, type Span, spansOf } from '../pattern'

/** Prefixes that providers give their keys, long enough to be one. */
const PREFIXED = /(?<![\p{L}\p{N}_])(?:[srp]k_(?:live|test)_|whsec_|gh[opsur]_|github_pat_|glpat-|xox[abprs]-|npm_|sk-|AKIA|AIza|SG\.)[\w.-]{12,200}/gu
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,1000})?/g
const BEARER = /\bBearer\s{1,3}([\w.~+/-]{16,2000}={0,2})/gi
const PEM = /-----BEGIN [A-Z ]{3,40}-----[^-]{0,8000}(?:-----END [A-Z ]{3,40}-----)?/g
const SAID = /(?:password|passwd|passcode|passwort|kennwort|lösenord|adgangskode|passord|salasana|wachtwoord|mot de passe|contraseña|senha|palavra-passe|密码|パスワード|api[ _-]?key|api[ _-]?token|secret)(?:\s{0,3}[:=：]|\s{1,3}(?:is|was|ist|war|är|var|er|on|oli|est|était|es|era|é|è)\s|[是は])\s{0,3}["'“]?([^\s"'”,;。、]{5,100})/giu
const RUN = /(?<![\p{L}\p{N}_/-])[A-Za-z0-9+/_-]{24,200}={0,2}(?![\p{L}\p{N}])/gu

/** Keys, tokens and passwords: what opens something to whoever reads it. */
export const secret: PersonalPattern = {
  kind: 'secret',
  find: (text): Span[] => [
    ...spansOf(PEM, text),
    ...spansOf(PREFIXED, text),
    ...spansOf(JSON_WEB_TOKEN, text),
    ...spansOf(BEARER, text),
    // "The password is wrong" gives nothing away.
    ...spansOf(SAID, text, (said) => /\d|[!#$%&*?@^]/.test(said.slice(0, -1))),
    ...spansOf(RUN, text, looksRandom),
  ],
}

/** Hexadecimal of 128 bits or more, or letters of both cases mixed with digits throughout. */
function looksRandom(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run)) return /[a-f]/i.test(run) && /\d/.test(run)
  const changes = [...run].filter((sign, at) => at > 0 && classOf(sign) !== classOf(run[at - 1] ?? '')).length
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run) && changes >= run.length / 3
}

const classOf = (sign: string): number => (/\d/.test(sign) ? 0 : /[a-z]/.test(sign) ? 1 : /[A-Z]/.test(sign) ? 2 : 3)
