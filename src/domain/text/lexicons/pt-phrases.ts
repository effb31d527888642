import type { ByStrength } from './lexicon'

export const ptPhrases: ByStrength = {
  '-4': `vai se foder`,

  '-3': `nunca mais | jamais volto | jogar dinheiro fora | dinheiro jogado fora
    deitar dinheiro fora | dinheiro deitado fora | a desejar | não valem a pena | não vale nada
    não vale o preço/dinheiro | não comprem | não compre | não compro mais | não caiam | fujam
    foge | cilada | zero estrelas | uma estrela | 1 estrela | 0 estrelas | nota zero | nota 0
    estou farto | estou farta | saco cheio | obrigado por nada | obrigada por nada | não presta
    não prestam | não serve | não volto | não voltarei | não voltaremos | não pretendo voltar
    nem de graça | cara de pau | passem longe | fiquem longe | fique longe | sem condições
    sem noção`,

  '-2': `não funciona/funcionam/funcionou/funcionava | parou de funcionar | pararam de funcionar
    deixou de funcionar | deixa de funcionar | ninguém atende/responde/resolve
    não resolvem/resolve/resolveram/resolveu | nada resolvido | fecha sozinho | fecha sozinha
    se fecha | vai abaixo | desloga | cobrança indevida | cobrança em dobro | fora do ar
    fora de serviço | poucas opções | pouca variedade
    muito cara/caro/longo/longa/lento/lenta/tarde/pequeno/pequena/complicado/alto | mal educado
    mal educada | mal educados | mal educadas | qualidade baixa | baixa qualidade
    podia ser melhor | poderia ser melhor | poderia melhorar | podia melhorar | podiam melhorar
    poderiam melhorar | deveria melhorar | tem que melhorar | têm que melhorar | precisa melhorar
    precisam melhorar | precisa de melhorar | a melhorar | pode melhorar | antes era melhor
    era melhor antes | já foi melhor | nada demais | não cumpre/cumprem/cumpriu/cumpriram
    não está bem | letras pequenas | letras miúdas | gato por lebre | vou trocar | vou mudar
    mudar de operadora | trocar de operadora | trocar de banco | ótimo , mais | ótimo , outra
    que bom , mais | que bom , outra | parabéns , mais | parabéns , outra | legal , mais uma
    legal , outra | maravilha , mais | maravilha , outra | perfeito , mais | boa , mais uma
    bravo , outra | fantástico , outra | fantástico , mais uma | de novo | outra vez
    mais uma vez | para variar | pra variar | como sempre | fora de mão | em vão | pelas costas
    pela hora da morte | os olhos da cara | olho da cara | a toa`,

  '-1': `queria amar | queria gostar | queria muito gostar | queria ter gostado | queria adorar
    queria muito adorar | queria tanto gostar | gostava de ter gostado | mais ou menos
    cada vez menos | em vez de | ao invés de | deveriam | deveria ter | deixa um pouco
    assim assim | razoável`,

  '0': `não , obrigado/obrigada | modo escuro | bom dia | boa tarde | boa noite | boa sorte
    boa viagem | boas | desde já agradeço | obrigado desde já | obrigada desde já
    agradeço desde já | gostaria | gostaríamos | gostava de | seria bom | seria ótimo
    seria legal | seria bacana | seria interessante | seria perfeito | seria útil | seria melhor
    seria fantástico | seria incrível | era bom | bem como | ou bem | bem que | de nada
    nada mais | mais nada | não sei | não apenas | não obstante | nem sequer | sem comentários
    nenhum comentário | nenhuma opinião | sem opinião | nada a declarar | nada a dizer
    nada a acrescentar | não se aplica | não obrigado | não obrigada | não faz mal | não importa
    não me importo | pouco a pouco | há pouco | daqui a pouco | um pouco | por pouco | longo prazo
    água fria | mensagem de erro | tenho medo de | mais cedo ou mais tarde | à tarde | da tarde
    de tarde | esta tarde | não é necessário | não é preciso | não precisa | não há problema
    boa parte | boa pergunta | boa questão | bom , | bem , | pois bem | faixa de risco
    nova mente | ter pena | a sério | sem ser`,

  '1': `podia ser pior | poderia ser pior | há pior | há piores | tem piores | a tempo | em dia
    não há problemas | voltarei | voltaremos | voltaria | vou voltar | custo benefício
    continuem assim | continue assim`,

  '2': `nada a reclamar | nada a apontar | nada a melhorar | nada de negativo | nenhuma queixa
    nenhuma reclamação | nenhum problema | nenhum defeito | nenhum erro | sem problema
    sem problemas | sem falhas | sem erros | sem queixas | sem reclamações | sem complicações
    sem esforço | sem defeitos | sem demora | não tenho do que reclamar | não tenho o que reclamar
    não posso reclamar | não me queixo | não tenho queixas | não tenho razão de queixa
    não há o que reclamar | vale a pena | vale muito a pena | valeu a pena | vale cada centavo
    vale o preço | vale o que | não falha | nunca falha | nunca falhou | não falham | nunca trava
    nunca travou | nunca cai | nunca caiu | não trava | nunca me deixou na mão
    nunca deu problema | nunca tive problemas | nunca tive problema | não me arrependo
    não decepciona | não desilude | nunca decepciona | não decepcionou | preço justo | tudo certo
    tudo certinho | à vontade | em casa | de primeira | salvou | à altura | tal como
    como descrito | conforme descrito | conforme anunciado | chegou antes | vontade de voltar
    não é caro | não demora nada | tem de tudo | nota 10 | nota dez | nota mil | mão na roda
    sem espera`,

  '3': `te amo | graças a deus | não vivo sem | não consigo viver sem | não consigo ficar sem
    não podia ser melhor | não poderia ser melhor | não podia estar melhor | melhor impossível
    não se pode pedir mais | cinco estrelas | 5 estrelas | dez de dez | 10 de 10 | uma obra prima
    o máximo | do caralho | pra caralho | bom demais | boa demais | lindo demais
    de olhos fechados | de dar água na boca | superou minhas expectativas
    superou as expectativas | superou as minhas expectativas | supera as expectativas | sem igual
    fora do comum | mudou minha vida`,
}
