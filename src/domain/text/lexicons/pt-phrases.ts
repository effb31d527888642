import type { ByStrength } from './lexicon'

export const ptPhrases: ByStrength = {
  '-4': `uma merda | de merda | filho da puta | filhos da puta | puta que pariu | uma bosta
    um lixo | um nojo | vai se foder`,

  '-3': `nunca mais | jamais volto | perda de tempo | perda de dinheiro | perder tempo
    jogar dinheiro fora | dinheiro jogado fora | deitar dinheiro fora | dinheiro deitado fora
    deixa/deixam/deixou/deixava/deixaram a desejar | deixa/deixou muito a desejar | a desejar
    não vale a pena | não valem a pena | não vale nada | não vale o preço/dinheiro
    não vale o que | não recomendo | não recomendaria | não recomendado | não comprem | não compre
    não compro mais | não caiam | fujam | foge | corra que é cilada | cilada | zero estrelas
    uma estrela | 1 estrela | 0 estrelas | nota zero | nota 0 | de mal a pior | cada vez pior
    cada dia pior | estou farto | estou farta | de saco cheio | saco cheio | que nojo
    que vergonha | que decepção | que desilusão | obrigado por nada | obrigada por nada
    não serve para nada | não serve pra nada | não presta | não prestam | não serve | não volto
    não voltarei | não voltaremos | não pretendo voltar | nem de graça | me arrependo
    me arrependi | arrependimento | pior impossível | falta de respeito | falta de vergonha
    cara de pau | enganação | propaganda enganosa | publicidade enganosa | passem longe
    fiquem longe | fique longe | péssima qualidade | sem condições | sem noção | má fé`,

  '-2': `não funciona/funcionam/funcionou/funcionava | já não funciona | parou de funcionar
    pararam de funcionar | deixou de funcionar | deixa de funcionar | não carrega/carregam
    não abre/abrem | não entra | não conecta | não liga
    não consigo/consegui/consegue/conseguimos/conseguem | não dá/da | não dá para | não dá pra
    não deu | não posso/pode/podem | não tem como | não há forma
    não respondem/responde/responderam/respondeu/atendem/atende/atenderam
    ninguém atende/responde/resolve | não resolvem/resolve/resolveram/resolveu | nada resolvido
    sem resposta/solução/retorno | sem avisar | sem aviso | sem sentido | sem sabor | sem gosto
    sem graça | sem motivo | sem minha autorização | sem autorização | não chega/chegou/chegaram
    nunca chegou | nunca chega | não recebi | nunca recebi | ainda não | ainda sem | continua sem
    até agora nada | até hoje nada | fecha sozinho | fecha sozinha | fecha do nada | se fecha
    vai abaixo | desliga sozinho | me desloga | desloga | desconecta | cobraram/cobrado duas vezes
    cobrança indevida | cobranças indevidas | cobrança em dobro | fora do ar | fora de serviço
    não veio | muito pouco | muito pouca | poucas opções | pouca variedade
    muito cara/caro/longo/longa/lento/lenta/tarde/pequeno/pequena/complicado/alto | caro demais
    cara demais | lento demais | demorado demais | longo demais | grande demais | pequeno demais
    falta de | em falta | mal feito | mal feita | mal atendido | mal atendida | mal atendidos
    mal educado | mal educada | mal educados | mal educadas | mau serviço | mau atendimento
    mau cheiro | mau gosto | mau estado | má qualidade | má experiência | má educação
    qualidade baixa | baixa qualidade | podia ser melhor | poderia ser melhor | poderia melhorar
    podia melhorar | podiam melhorar | poderiam melhorar | deveria melhorar | deveriam melhorar
    tem que melhorar | têm que melhorar | precisa melhorar | precisam melhorar
    precisa de melhorar | a melhorar | pode melhorar | antes era melhor | era melhor antes
    já foi melhor | já não é o que era | não é mais o mesmo | não é mais a mesma | nada demais
    nada de especial | nada de mais | não é grande coisa | não é lá essas coisas | não me convence
    não convence | não cumpre/cumprem/cumpriu/cumpriram | não é normal | não está bem | não é bom
    nem ligam | não ligam | não sabem | não sabe | não fazem ideia | muita espera
    horas esperando | horas de espera | horas à espera | à espera há | lista de espera
    letras pequenas | letras miúdas | gato por lebre | vou cancelar | vou trocar | vou mudar
    mudar de operadora | trocar de operadora | trocar de banco | ótimo , mais | ótimo , outra
    que bom , mais | que bom , outra | parabéns , mais | parabéns , outra | legal , mais uma
    legal , outra | maravilha , mais | maravilha , outra | perfeito , mais | boa , mais uma
    bravo , outra | fantástico , outra | fantástico , mais uma | mais uma queda | outra queda
    de novo | outra vez | mais uma vez | para variar | pra variar | como sempre | dor de cabeça
    dores de cabeça | perdi tempo | perdi meu tempo | perdendo tempo | faz perder | fora de mão
    em mau estado | que pena | é uma pena | dá pena | dá erro | deu erro | dando erro
    deu problema | dá problema | sinto falta | só que não | em vão | tempo perdido | pelas costas
    pela hora da morte | os olhos da cara | olho da cara | a toa | não gostei | não gosto
    não me deixa | não deixa`,

  '-1': `queria amar | queria gostar | queria muito gostar | queria ter gostado | queria adorar
    queria muito adorar | queria tanto gostar | gostava de ter gostado | mais ou menos
    cada vez menos | em vez de | ao invés de | não muito | não é barato | não é fácil
    não tenho certeza | nem sempre | nem tanto | não tão | deveriam | deveria ter | deixa um pouco
    não há | não tem | não têm | assim assim | razoável`,

  '0': `não , obrigado/obrigada | modo escuro | modo noturno | por favor | se faz favor | bom dia
    boa tarde | boa noite | boa sorte | boa viagem | boas festas | boas | desde já agradeço
    obrigado desde já | obrigada desde já | agradeço desde já | gostaria | gostaríamos
    gostava de | seria bom | seria ótimo | seria legal | seria bacana | seria interessante
    seria perfeito | seria útil | seria melhor | seria fantástico | seria incrível | era bom
    bem como | se bem que | ou bem | bem que | também | de nada | nada mais | mais nada | não sei
    sei lá | não só | não apenas | não obstante | nem sequer | sem dúvida | sem dúvidas
    sem comentários | nenhum comentário | nenhuma opinião | sem opinião | nada a declarar
    nada a dizer | nada a acrescentar | não se aplica | não obrigado | não obrigada | não faz mal
    não importa | não me importo | talvez | de repente | pouco a pouco | aos poucos | há pouco
    daqui a pouco | um pouco | por pouco | um pouco de | estado de espírito | cartão de crédito
    ar livre | ar condicionado | ao longo | longo prazo | água fria | mensagem de erro
    disco rígido | tenho medo de | cara a cara | de cara | a cara | na cara | alta gama
    mais cedo ou mais tarde | à tarde | da tarde | de tarde | esta tarde | fim de semana
    não é necessário | não é preciso | não precisa | não há problema | que tal | boa parte
    boa pergunta | boa questão | bom , | bem , | pois bem | faixa de risco | nova mente | ter pena
    vale a | a sério | sem ser | guarda roupa`,

  '1': `nada mal | nada mau | não é mau | não é ruim | não é nada mau | não está mal
    não está mau | não é má | podia ser pior | poderia ser pior | há pior | há piores | tem piores
    a tempo | no prazo | dentro do prazo | em dia | não há problemas | voltarei | voltaremos
    voltaria | voltarei com certeza | vou voltar | custo benefício | qualidade preço
    relação qualidade preço | está bem | tudo ok | por enquanto tudo bem | mais fácil
    mais rápido | mais barato | mais prático | mais confortável | não é tão caro | continuem assim
    continue assim`,

  '2': `nada mal mesmo | nada mau mesmo | nada a reclamar | nada a apontar | nada a melhorar
    nada de negativo | nenhuma queixa | nenhuma reclamação | nenhum problema | nenhum defeito
    nenhum erro | sem problema | sem problemas | sem falhas | sem erros | sem queixas
    sem reclamações | sem complicações | sem esforço | sem defeitos | sem demora
    não tenho do que reclamar | não tenho o que reclamar | não posso reclamar | não me queixo
    não tenho queixas | não tenho razão de queixa | não há o que reclamar | vale a pena
    vale muito a pena | valeu a pena | vale cada centavo | vale o preço | vale o que | não falha
    nunca falha | nunca falhou | não falham | nunca trava | nunca travou | nunca cai | nunca caiu
    não trava | nunca me deixou na mão | nunca deu problema | nunca tive problemas
    nunca tive problema | não me arrependo | não decepciona | não desilude | nunca decepciona
    não decepcionou | bom preço | bons preços | ótimo preço | melhor preço | preço bom
    preço justo | bem feito | bem feita | bem localizado | bem localizada | bem situado
    bem atendido | bem atendida | bem atendidos | bem servido | muito bem | tudo bem | tudo certo
    tudo certinho | tudo perfeito | à vontade | em casa | de primeira | um prazer | uma delícia
    o melhor | a melhor | os melhores | as melhores | poupa tempo | poupa me tempo
    economiza tempo | facilita a vida | facilita minha vida | salvou | à altura
    cumpre o que promete | tal como | como descrito | conforme descrito | conforme anunciado
    chegou antes | antes do prazo | chegou rápido | chegou bem | em perfeito estado
    em bom estado | muito obrigado | muito obrigada | vontade de voltar | super recomendo
    recomendo muito | recomendo a todos | cada vez melhor | de qualidade | boa qualidade
    ótima qualidade | dar uma ajuda | não é caro | não demora nada | tem de tudo | nota 10
    nota dez | nota mil | que bom | que legal | ainda bem | mão na roda | sem espera`,

  '3': `não vivo sem | não consigo viver sem | não consigo ficar sem | não podia ser melhor
    não poderia ser melhor | não podia estar melhor | melhor impossível | não se pode pedir mais
    cinco estrelas | 5 estrelas | dez de dez | 10 de 10 | uma maravilha | um espetáculo | um show
    uma obra prima | o máximo | do caralho | pra caralho | foda demais | bom demais | boa demais
    bom pra caramba | de mais bom | lindo demais | de olhos fechados | de dar água na boca
    altamente recomendado | altamente recomendável | superou minhas expectativas
    superou as expectativas | superou as minhas expectativas | supera as expectativas | sem igual
    fora de série | fora do comum | show de bola | amo de paixão | eu amo | eu adoro
    mudou minha vida`,
}
