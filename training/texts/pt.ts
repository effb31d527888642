import type { WrittenTexts } from './written'

export const pt: WrittenTexts = {
  subjects: `o aplicativo | a app | o atendimento | a entrega | a comida | o hotel | o quarto | a equipe | o preço | o programa
    o serviço | o suporte | o celular | a bateria | a tela | o site | o produto | o curso | o professor | o café da manhã
    o restaurante | a atualização | a conexão | a assinatura | o pacote | a qualidade | o pedido | o teclado | o som
    a interface | a nova versão | o sistema | o lugar | o garçom | a fatura | a loja | o notebook | a localização | o cardápio`,
  good: `é bom | é boa | é muito bom | é ótimo | é ótima | é incrível | é fantástico | é excelente | é maravilhoso | é rápido
    é fácil de usar | é simples de configurar | é delicioso | é uma delícia | é perfeito | é perfeita | é confortável | é confiável
    é estável | é simpático | é prestativo | é gentil | é impressionante | é barato | é acessível | é organizado | é bonito | é lindo
    é limpo | é aconchegante | é um prazer | funciona perfeitamente | funciona muito bem | roda liso | cumpre o que promete
    vale o preço | vale cada centavo | atende às expectativas | superou minhas expectativas | é melhor do que eu esperava
    facilita a minha vida | me poupa muito tempo | sempre responde rápido | não é ruim | não é nada mau | nunca decepciona
    é saboroso | é elegante | é inteligente | é bem pensado | é intuitivo | é atencioso | é competente | é o melhor | é profissional
    é eficiente | é super rápido | é espaçoso | é tranquilo | é fresco | é nota dez | é impecável | é recomendável | é encantador
    é sensacional | é agradável | é caprichado | é show de bola`,
  bad: `é ruim | é muito ruim | é mau | é péssimo | é péssima | é horrível | é terrível | é lento | é lento demais | é caro demais
    é muito caro | é inútil | é um desastre | é decepcionante | é uma decepção | não é confiável | é instável | é antipático | é grosseiro
    é mal-educado | está sujo | é chato | é confuso | é complicado | é difícil de usar | é cheio de erros | não funciona | não presta
    funciona mal | trava o tempo todo | vive travando | fecha sozinho | nunca responde | não responde os e-mails | está quebrado
    quebrou em uma semana | veio com defeito | é pequeno demais | não é bom | não é bom o suficiente | não vale o preço
    não atende às expectativas | é dinheiro jogado fora | é perda de tempo | é um lixo | é fraco | está ultrapassado
    está muito pior do que antes | é barulhento | estava fria e sem gosto | cheira mal | dá nojo | é irritante | é frustrante
    é arrogante | chegou atrasado | nunca chegou | está atrasado de novo | desliga sozinho | é incompetente | não liga para o cliente
    é feio | é superestimado | está gasto | é medíocre | é inaceitável | é uma piada | é uma vergonha | deixa a desejar
    é intragável | é um golpe | é uma enganação | é um roubo | é sem graça`,
  praise: `Obrigado pela ajuda | Muito obrigada pela resposta rápida | Adoro | Amei | Estamos muito satisfeitos | Recomendo muito
    Super recomendo | A melhor compra dos últimos tempos | Deu tudo certo | Ótima experiência | Atendimento nota mil
    Entrega rápida e boa qualidade | Nenhum problema | Sem reclamações | Nada a reclamar | Não podia ser melhor | Voltaremos com certeza
    Cinco estrelas | Continuem assim | Parabéns | Fiquei positivamente surpreso | Equipe simpática e prestativa
    A comida estava divina | Ótimo custo-benefício | Exatamente o que eu precisava | Nunca tive problemas | Simplesmente funciona
    Muito bem | Perfeito | Super | Lindo | De primeira | Bravo | Top | Show | Maravilha | Fiquei impressionado com a facilidade
    Finalmente algo que funciona | Nada mau | Não é mau | Podia ser pior | Bela vista e quarto limpo | Uma pechincha
    Tiro o chapéu para o suporte | Vou comprar de novo | Rápido e fácil | Resolveram o problema na hora | Cliente feliz há anos
    Pratos gostosos e ambiente acolhedor | Bom professor | Vocês são os melhores | Que alegria | Estou muito feliz | Te amo
    Que lindo | Saudade boa | Valeu muito a pena | Gostei demais`,
  complaints: `Quero meu dinheiro de volta | Nunca mais | Fujam | Não comprem | Estou muito decepcionado | Isso é ruim demais
    Estou esperando há três semanas e ainda sem resposta | Ninguém atende o telefone | Vou cancelar a assinatura | Não recomendo
    Não consigo entrar na conta | Sou desconectado o tempo todo | Muitos erros | Erro atrás de erro | Isso é golpe | Golpistas
    Ladrões | Enganam os clientes | Me sinto enganado | Dinheiro jogado fora | Perda de tempo | A pior experiência da minha vida
    Que decepção | Não funciona | Caro demais | O pacote nunca chegou | Depois da última atualização nada funciona
    Recebi o produto errado | O produto chegou quebrado | A comida estava fria e sem gosto | Uma hora esperando a comida
    O quarto estava sujo e cheirava mal | Mofo no banheiro | O garçom foi grosseiro | Prometeram ligar e nunca ligaram
    Fui cobrado duas vezes | Taxas escondidas | Má experiência do início ao fim | Péssimo atendimento | Perdi todos os meus dados
    Me arrependo da compra | Não dá para confiar neles | Vou mudar de operadora | Demora uma eternidade para carregar
    Mais uma queda | Ótimo, mais uma queda | Que bom, agora também não funciona | Esperava mais | Podia ser melhor
    Quebrou em dois dias | Lixo | Porcaria | Uma merda | Vergonhoso | Lamentável | Ridículo | Um absurdo | Estou cansado de tantos problemas
    A bateria não dura uma hora | A propaganda estraga tudo | As aulas eram confusas e chatas | Não aprendi nada
    Não ligam para os clientes | Som ruim e imagem ruim | Nada satisfeito | Odeio | Que triste | Que raiva | Que pena | Que saco
    Queria gostar mas é complicado demais | Continua sem solução | Descaso total | Tô com ódio | Odiei | Infelizmente não deu`,
  neutral: `Seria útil poder ordenar
    Não | Nada | Nenhum | Não obrigado | Nada a acrescentar | Sem opinião | Não sei dizer | Ok | Tudo ok | Neutro | Está ok
    Uso uma vez por mês | Como mudo meu endereço? | Dá para exportar para o Excel? | Seria bom ter modo escuro
    Comprei para a minha mãe | Pedimos duas porções | O pacote chegou ontem | A que horas vocês abrem? | Tenho a assinatura desde 2019
    Coloquem mais idiomas por favor | Fomos numa quarta à noite | Nem bom nem ruim | É ok | Sem comentários | Não sei
    Ainda não testei | Nada de especial | Gostaria de ver os preços sem imposto | Vem em três cores | Liguei na segunda
    Quanto custa? | Meu número de cliente está na fatura | Somos quatro no setor | Uso mais a versão do celular
    Vi na internet e pedi | O curso dura seis semanas | O hotel fica ao lado da estação | Onde ficam as configurações?
    Tem versão para Linux? | Levei para o trabalho | Ficamos no terceiro andar | Entra-se com o e-mail | Preciso de um recibo
    Deveria ser possível salvar filtros | Como esperado | Mediano | Mais ou menos | Talvez compre de novo | Escolhi o modelo grande
    Amanhã tem jogo | Vou dormir agora | Hoje é quinta | Acho que é o ator da novela`,
  and: 'e',
  but: 'mas',
}
