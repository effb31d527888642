// Written for this project.
import type { TopicSource } from './source'

export const pt: TopicSource = {
  language: 'pt',
  words: {
    determiner: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele
      aquela meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas cada algum
      alguma alguns algumas nenhum nenhuma vários várias muitos muitas muito muita todo toda todos
      todas outro outra outros outras mesmo mesma do da dos das no na nos nas ao à aos às pelo pela
      num numa deste desta desse dessa neste nesta`,
    opener: `eu tu ele ela eles elas nós você vocês que não se me te lhe pode podem posso deve
      devem nunca`,
    link: `é são era eram foi foram ser está estão estava estavam estar esteve muito mais menos
      tão demais bastante realmente super bem parece parecia sempre bem`,
    joiner: 'de',
    modifier: 'móvel técnico bancário eletrônico eletrónico internet wifi automático cliente',
    thing: `acesso acomodação aeroporto água alimento almoço ambiente anúncio aparelho apartamento
      aplicação aplicativo app arquivo ar artigo assinatura assento assistência atendente
      atendimento atraso atualização aula avião avaliação bagagem balcão banco banheiro banho bar
      bateria bebida biblioteca bilhete bolo bolsa botão café cafeteria caixa cama câmera camareira
      canal cancelamento cartão cardápio carga carregador carne carro carta casa categoria celular
      cerveja chat chefe chuveiro cinema cliente cobrança código colchão comida companhia compra
      computador comunicação condições conexão configuração conta conteúdo contrato cor corredor
      correio cozinha cozinheiro crédito cupom cupão curso custo dados decoração demora desconto
      descrição design desempenho devolução documento documentação dono ducha elevador embalagem
      empresa encomenda endereço ensino entrada entrega equipamento equipe equipa erro escada escola
      espaço estação estacionamento estudante exame exercício explicação exportação fatura faturação
      faturamento ferramenta festa ficheiro filme filtro fone fórum foto frango frete funcionário
      função funcionalidade garantia garçom garçonete gerente gosto guia história horário hospedagem
      hotel iluminação imagem impressora informação ingrediente instalação instrução instrutor
      integração interface internet jantar jardim jogo lanche lentidão leitura lição limpeza língua
      linha lista livro local localização login loja luz mala manual manutenção mapa máquina marca
      material memória mensagem menu mesa metrô mobília modelo módulo motorista móveis museu música
      navegação notificação oferta opção ordem padaria pagamento página painel palestra pão parque
      passagem pasta pedido peixe pele pessoal piscina piso pizza plano plataforma porta porção
      portátil praia prato preço pré processador produto professor professora programa projeto
      promoção propaganda propina publicidade qualidade quarto queijo rapidez recepção receção
      recepcionista recibo reclamação rede reembolso refeição relatório remédio reserva resposta
      restaurante resultado roupa ruído sabor sala salada salão sapato segurança senha serviço
      sessão sistema site sobremesa sofá software som sopa suporte supermercado tablet tamanho
      tarifa taxa táxi teatro tecido teclado técnico tela telefone televisão temperatura tempero
      terraço texto toalha trabalho tradução transporte tratamento trem troca tutorial uso usuário
      utilizador validade valor velocidade vendedor ventilador versão vestido viagem vídeo vinho
      vista vôo voo voz`,
    general: `coisa coisas vez vezes tempo dia dias noite noites manhã tarde semana semanas mês
      meses ano anos hora horas minuto minutos momento pessoa pessoas gente homem mulher criança
      crianças filho filha filhos amigo amigos amiga família parte maneira forma jeito tipo exemplo
      caso razão motivo pergunta perguntas problema problemas lugar lado ponto número quantidade
      pouco sorte possibilidade ideia opinião impressão experiência sensação sentido diferença nível
      mão vida mundo país cidade centro fim final início resto férias natal dinheiro real reais euro
      euros escolha estrela estrelas nota comentário palavra vantagem desvantagem surpresa decepção
      desilusão conselho marido esposa pai mãe irmão irmã colega metros pena fato facto verdade
      segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho
      julho agosto setembro outubro novembro dezembro obrigado obrigada falta estadia visita par`,
    quality: `lento/lenta/lentos/lentas caro/cara/caros/caras barato/barata/baratos
      complicado/complicada confuso/confusa instável confiável estável quebrado defeituoso
      fácil/fáceis rápido/rápida/rápidos intuitivo/intuitiva limitado ultrapassado barulhento`,
    adjective: `bom boa bons boas melhor melhores mau má maus más ruim ruins pior piores ótimo
      ótima ótimos ótimas genial perfeito perfeita excelente* incrível incríveis maravilhoso
      maravilhosa fantástico fantástica horrível horríveis terrível péssimo péssima lento lenta
      lentos rápido rápida rápidos caro cara caros caras barato barata baratos grátis gratuito
      simples fácil fáceis difícil difíceis complicado complicada prático prática útil úteis inútil
      limpo limpa limpos sujo suja grande* pequeno pequena pequenos novo nova novos velho velha
      antigo antiga longo longa curto curta alto alta baixo baixa bonito bonita feio lindo linda
      encantador agradável agradáveis desagradável amável simpático simpática simpáticos atencioso
      atenciosa atenciosos educado educada educados mal-educado profissional profissionais
      competente* eficiente* eficaz prestativo prestativos quente* frio fria fresco fresca seco seca
      doce* salgado picante* delicioso deliciosa gostoso gostosa saboroso saborosa leve* pesado duro
      macio claro clara escuro escura barulhento tranquilo tranquila confortável confortáveis
      desconfortável amplo ampla espaçoso espaçosa apertado verdadeiro falso primeiro primeira
      último última próximo próxima só sozinho importante* possível impossível necessário cheio
      cheia vazio chato chata interessante* confiável estável instável quebrado defeituoso intuitivo
      intuitiva contente* satisfeito satisfeita decepcionado decepcionante* feliz triste* irritado
      irritante* frustrante* moderno moderna original limitado completo completa raro razoável
      excepcional correto correta brasileiro* italiano* francês* japonês* chinês* local ideal
      recomendável próprio própria geral suficiente* impecável`,
    verb: `há haver houve tenho tem temos têm tinha ter tive teve tivemos sou somos faço faz fazer
      fez feito fazem vou vai vamos vão ir ido fui fomos venho vem vir veio ponho põe pôr digo diz
      dizer disse vejo ver visto vi quero quer querer sei sabe saber acho penso encontro encontrar
      encontrei dou dá dar deu compro comprar comprei pagar pago paguei pedir pedi pedimos reservar
      reservei comer comi come comemos beber provar recomendo recomendar adoro adorei amei amo gosto
      gostei gosta gostamos odeio espero esperar esperei funciona funcionam funcionar responde
      responder respondem respondeu ligar liguei falar falei perguntar escrever ler olhar ouvir
      sentir entender entendo aprender aprendi trabalhar trabalha ficar ficamos fiquei ficou
      hospedar viajar visitar ajudar ajudou mostrar abrir fechar fecha deixar deixa enviar enviaram
      mudar mudaram servir servem usar uso usa utilizar receber recebi chegar chegou passar passou
      permite faltam voltar voltarei voltaria dormir custa oferece oferecem inclui incluído sinto
      estive estivemos consigo consegue conseguir`,
    grammar: `com sem para por em sobre sob entre contra desde até durante antes depois segundo e
      ou mas porém embora porque quando como onde enquanto se pois então além também já ainda jamais
      talvez provavelmente infelizmente felizmente quase exatamente apenas somente aqui ali lá longe
      perto nada ninguém algo alguém isto isso aquilo mim ti sim olá dois duas três quatro cinco
      seis sete oito nove dez cem ontem hoje amanhã agora logo assim qual quais quem quê aliás
      inclusive exceto cerca`,
  },
  events: `trava=travamento travando=travamento travou=travamento travam=travamento queda*=queda
    caiu=queda erro*=erro falha*=falha bug=bug bugs=bug atraso*=atraso atrasou=atraso
    cobraram=cobrança desinstal*=desinstalação cancelar*=cancelamento`,
  names: `atendimento ao cliente | tempo de espera | cartão de crédito | custo
    benefício=custo-benefício | apoio ao cliente=atendimento ao cliente | ar condicionado | modo
    escuro | e mail=e-mail | wi fi=wifi | por exemplo= | em geral= | com certeza= | no entanto= |
    sobretudo=`,
  endings: [
    [/mente$/, 'grammar'],
    [/(ar|er|ir|ando|endo|indo|ava|avam|aram|eram|iram|amos|emos|imos|ria|riam|rei|ou|ei|ado|ados|ido|idos|ada|adas)$/, 'verb'],
    [/(oso|osa|osos|osas|ável|áveis|ível|íveis|ivo|iva|ivos|ivas|ante|antes|ente|entes|íssimo|íssima|ico|ica|icos|icas|al|ais)$/, 'adjective'],
  ],
  habits: { parted: true },
}
