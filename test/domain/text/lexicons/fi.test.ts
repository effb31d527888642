import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Finnish', () => {
  readsAs('fi', {
    positive: `Sovellus on helppokäyttöinen ja asiakaspalvelu on mahtava
      Nopea toimitus ja hyvä laatu
      Ei yhtään hassumpi
      Ei ollut huono
      Voisi olla huonompikin
      Ei ongelmia tähän mennessä
      Ei ole ollut mitään ongelmia maksamisessa
      En voi valittaa
      Vähän kallis, mutta hintansa arvoinen
      Suosittelen lämpimästi!
      Paljon kiitoksia avusta
      Paras pankki, joka minulla on ollut
      Ruoka oli herkullista ja henkilökunta ystävällistä
      Luulin, että siitä tulee hankalaa, mutta se toimii erinomaisesti
      En voi elää ilman tätä sovellusta
      Tulemme varmasti uudestaan
      tosi hyva palvelu
      Todella ystavallinen henkilokunta
      Vaivatonta ja sujuvaa`,
    negative: `Sovellus ei enää toimi päivityksen jälkeen
      Sivu ei lataudu
      Kirjautuminen oli mahdotonta
      Aivan liian kallis siihen nähden mitä saa
      Olen erittäin pettynyt
      En pidä uudesta ulkoasusta
      Asiakaspalvelu ei vastaa koskaan
      En suosittele
      Halusin pitää siitä, mutta se on liian monimutkainen
      Hienoa, taas käyttökatko
      Asiakaspalvelija löi luurin korvaan
      Voisi olla parempi
      Ei hintansa arvoinen
      Ruoka oli kylmää ja mautonta
      Huone oli likainen ja haisi
      Sovellus kaatuu joka kerta
      Sanoin irti sopimuksen ja vaihdan kilpailijalle
      Kaunis ulkoasu, valitettavasti se ei toimi
      Ei kovin ystävällinen
      Odotan edelleen vastausta kolmen viikon jälkeen
      Aluksi hyvä, mutta nyt se on arvoton
      Tosi huonoa palvelua, en enää koskaan
      He valehtelevat hinnasta
      Kiitos tyhjästä
      Miksi se on niin hidas?
      Eparehellinen kauppias`,
    neutral: `Madame loi viivan
      Käytän sitä kerran kuussa
      Onko siitä Android-versiota?
      Olisi hyvä, jos voisi viedä Exceliin
      Miten vaihdan salasanan?
      En tiedä
      Ei kommentteja
      Ei kiitos
      Ostin sen lauantaina
      Toimitus tuli tiistaina
      Kiitos etukäteen
      Sairaala on vasemmalla`,
  })
})
