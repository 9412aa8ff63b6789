"""Portuguese, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

PORTUGUESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            município, cidade, concelho, câmara municipal, autarquia, localidade
            município português
            cidade brasileira, município brasileiro, nome do município, cidade portuguesa, vila
            nossa cidade
            freguesia, prefeitura, cidade/município, município/cidade, cidade ou município""",
        "partner": """
            cidade geminada, cidades geminadas, cidade-irmã, cidade irmã, cidades-irmãs
            cidades irmãs
            município geminado, municípios geminados, geminação, geminações, geminada com
            geminação com
            cidade parceira, parceiro, nome, cidade estrangeira, vila geminada, nome da cidade
            entidade geminada, município parceiro, município estrangeiro, localidade geminada
            cidades parceiras
            geminado com, município-irmão, municípios-irmãos, cidade amiga, cidades amigas
            irmanada com
            cidade coirmã, entidade, cidades/países?, cidade/vila geminada
            cidade ou vila geminada, município/cidade geminada, entidade parceira
            cidades geminadas com""",
        "partner_country": """
            país, nação, país parceiro, país/região, país da cidade-irmã, países, país de origem
            país/território""",
        "partner_region": """
            região, distrito, província, estado, departamento, ilha, estado/província
            província/estado
            região/província, condado, prefeitura/província?, estado/região, subdivisão
            região autónoma, cantão""",
        "type": """
            tipo, tipo de acordo, tipo de geminação, tipo de relação, categoria, modalidade
            natureza
            tipo de protocolo, instrumento, tipo de instrumento, acordo, tipologia, relação
            forma, vínculo
            tipo de parceria, protocolo, âmbito?""",
        "date": """
            data, ano, desde, data da geminação, data de geminação, data de assinatura
            data da assinatura
            assinatura, assinado, assinado em, ano da geminação, ano de geminação, ano de assinatura
            data de início, início, data do acordo, celebração, data de celebração
            data da celebração
            celebrado em, geminada desde, geminadas desde, a partir de, data do protocolo
            estabelecido em
            estabelecido, ano de início, data inicial, lei, vigente desde, data do convênio
            data da lei
            firmado em, ano da assinatura, data de formalização, oficializado em, ano de celebração
            instituído em, data de estabelecimento, data de criação, ano de estabelecimento
            em vigor desde
            irmanada desde, data do protocolo de geminação, data protocolo, data assinatura
            data geminação, data de aprovação, data da aprovação, data da celebração do acordo
            ano geminação, assinatura do protocolo, data do ato, data de publicação
            data de sanção""",
        "precision": "precisão",
        "until": """
            até, fim, data de fim, término, data de término, validade até, data final, termo
            data de termo
            expira em, válido até, data de expiração, vencimento, data de vencimento, ano de fim
            fim da vigência, vigente até, data de validade, até ao""",
        "end": """
            terminado, rescindido, dissolvido, cancelado, cessado, cessação, data de cessação
            rescisão
            data de rescisão, extinto, revogado, encerrado, extinção, revogação, cancelamento
            dissolução
            encerrado em, data de encerramento, denunciado""",
        "term": """
            vigência, duração, prazo, validade, período, prazo de vigência, período de vigência""",
        "status": """
            estado do acordo, situação, estado atual, estado actual, status, ativo, activo
            situação atual
            estado da geminação, estado de execução, estado, ativo/inativo""",
        "renewed": """
            renovado, renovação, data de renovação, renovado em, ratificação, prorrogação
            última renovação""",
        "suspended": "suspenso, suspensão, data de suspensão, suspenso em, suspenso desde",
        "as_of": """
            atualizado em, atualização, data de atualização, última atualização, consultado em
            dados de
            actualização, actualizado em, data dos dados""",
        "latitude": "latitude",
        "longitude": "longitude",
        "note": """
            observações, observação, notas, nota, comentários, descrição, detalhes, comentário
            obs., obs
            informações, áreas de cooperação, domínios de cooperação, atividades, actividades
            histórico, história, objeto, objetivo, informação, informações adicionais
            âmbito de cooperação, justificativa""",
        "year": "ano da celebração",
        "month": "mês",
        "day": "dia",
        "detail": """
            população, habitantes, fonte, fontes, ref., referência, referências, link, sítio
            site, continente
            lei municipal, lei nº, nº da lei, número da lei, decreto, superfície, área, contacto
            contato, primeiro contacto, idioma, coordenadas, presidente da câmara, autor, processo
            projeto de lei""",
        "ignored": "n.º, nº, número, n, brasão, bandeira, imagem, mapa, ordem",
    },
    "types": {
        "sister": """
            geminação, geminações, cidade geminada, cidades geminadas, cidade-irmã, cidade irmã
            cidades-irmãs
            cidades irmãs, acordo de geminação, protocolo de geminação, compromisso de geminação
            irmanamento
            município geminado, geminada, geminado, carta de geminação, irmandade?
            convênio de irmandade?
            termo de irmandade?, juramento de geminação, pacto de geminação, acordo de irmandade?
            acordo de irmanamento, auto de geminação, protocolo de irmanamento, municípios geminados
            vila geminada, irmã, geminações ativas, cidades geminadas e irmãs
            geminação de cidades, irmanação""",
        "friendship": """
            amizade, acordo de amizade, cidade amiga, protocolo de amizade, pacto de amizade
            acordo de cooperação e amizade, acordos de cooperação e/ou amizade, carta de amizade
            tratado de amizade, declaração de amizade, acordo de cooperação e/ou amizade
            laços de amizade
            protocolos de amizade, acordos de amizade, pactos de amizade""",
        "friendly-cooperation": """
            cooperação amistosa, amizade e cooperação, acordo de amizade e cooperação
            protocolo de amizade e cooperação, cooperação e amizade
            protocolo de cooperação e amizade""",
        "exchange": "intercâmbio, acordo de intercâmbio?, protocolo de intercâmbio?",
        "sister-port": """
            porto-irmão, porto geminado, portos geminados, porto irmão, geminação de portos""",
        "intent": """
            carta de intenções, carta de intenção, declaração de intenções, declaração de intenção
            protocolo de intenções, protocolo de intenção, memorando de intenções""",
    },
    "intent_parts": """
        carta de intenções, carta de intenção, declaração de intenções, declaração de intenção
        protocolo de intenções, protocolo de intenção, memorando de intenções""",
    "states": {
        "in_force": """
            ativo, ativa, activo, activa, ativos, ativas, activos, activas, vigente, em vigor
            em curso, sim
            válido, válida, em vigência, em execução, atual, em atividade""",
        "concluded": """
            assinado, assinada, celebrado, celebrada, celebrados, firmado, firmada, estabelecido
            estabelecida
            formalizado, formalizada, geminado, geminada, oficializado, oficializada, aprovado
            aprovada
            instituído, criado, criada, assinatura, celebração, outorgado""",
        "renewed": """
            renovado, renovada, renovação, ratificado, ratificada, reafirmado, reafirmada
            prorrogado
            prorrogada, prorrogação, revalidado, reafirmação, ratificação, renovados""",
        "resumed": """
            retomado, retomada, reativado, reativada, reactivado, reactivada, restabelecido
            restabelecida
            reatado""",
        "suspended": """
            suspenso, suspensa, suspensos, suspensas, suspensão, congelado, congelada, em suspenso
            temporariamente suspenso, interrompido, interrompida, suspenso temporariamente
            paralisado
            paralisada, em pausa, suspender, interrompido temporariamente""",
        "dormant": """
            inativo, inativa, inactivo, inactiva, inativos, inactivos, inativas, sem atividade
            sem actividade
            não ativo, não activo, sem contacto, adormecido, adormecida, em desuso""",
        "expired": """
            expirado, expirada, vencido, vencida, caducado, caducada, caducou, não renovado
            não renovada
            caduco, prazo expirado, expirou""",
        "terminated": """
            rescindido, rescindida, cessado, cessada, terminado, terminada, cancelado, cancelada
            dissolvido
            dissolvida, extinto, extinta, encerrado, encerrada, revogado, revogada, rompido
            rompida, anulado
            anulada, cessação, rescisão, denunciado, denunciada, finalizado, finalizada, rutura
            ruptura, findo
            finda, extinção, revogação, cancelamento, concluído, concluída, desfeito, desfeita
            pôr fim, pôs fim, rescindir, terminar, encerrar, cancelar, sem efeito, já não existe
            não vigente, denúncia""",
    },
    "relations": """
        geminação, relação, relações, acordo, protocolo, cooperação, colaboração, contacto
        contactos
        contato, contatos, convénio, convênio, laços, parceria""",
    "activities": """
        intercâmbio escolar, intercâmbio de estudantes, intercâmbio estudantil, intercâmbio juvenil
        viagem, visita, delegação, festival, concerto, torneio, exposição, feira, festa, cerimónia
        cerimônia, aniversário, evento, projeto, projecto, voo, curso, encontro
        intercâmbio cultural, intercâmbio desportivo, missão, mostra, campo de férias, jogo
        semana cultural, congresso""",
    "former": """
        antigo, antiga, antigos, antigas, ex, ex-, anterior, anteriores, histórico, anteriormente
        extinta cidade-irmã?""",
    "months": (
        "janeiro, jan",
        "fevereiro, fev",
        "março, mar",
        "abril, abr",
        "maio, mai",
        "junho, jun",
        "julho, jul",
        "agosto, ago",
        "setembro, set",
        "outubro, out",
        "novembro, nov",
        "dezembro, dez",
    ),
    "weekdays": (
        "segunda-feira, seg, segunda",
        "terça-feira, ter, terça",
        "quarta-feira, qua, quarta",
        "quinta-feira, qui, quinta",
        "sexta-feira, sex, sexta",
        "sábado, sáb",
        "domingo, dom",
    ),
    "dated": """
        em, de, no, o, assinado em, celebrado em, data, ano, no ano de, firmado em, assinado
        assinado a
        assinada em, no dia, em data de, datado de, geminada em, estabelecido em, estabelecida em
        oficializado em, celebrado a, assinatura, no ano, aos, protocolo de, acordo de
        formalizado em, lei de""",
    "dated_behind": "assinado, assinatura, d.c., d. c.",
    "since": """
        desde, a partir de, desde o ano de, geminada desde, geminadas desde, geminado desde
        em vigor desde
        com início em, irmanadas desde, início, de, do""",
    "until": """
        até, até ao, até o, até a, válido até, vigente até, expira em, até ao ano de
        até final de, até fim de""",
    "to": "a, ao, até",
    "before": "antes de, antes do, anterior a",
    "after": "depois de, após, depois do, posterior a",
    "between": "entre",
    "about": """
        cerca de, por volta de, aproximadamente, aprox, aprox., circa, ca, ca., c., provavelmente
        em torno de""",
    "part_of_year": """
        início de, inícios de, princípios de, meados de, fins de, fim de, final de, finais de
        primavera, verão
        outono, inverno, no início de, no final de, em meados de, primavera de, verão de
        outono de, inverno de
        começo de""",
    "fiscal": "ano fiscal?, exercício?",
    "unknown": """
        desconhecido, desconhecida, s. d., s.d., s/d, sem data, não disponível, n. d., n.d., n/d
        sem informação
        não definido, data desconhecida, não informado, não informada, não consta, ignorado
        não se aplica?""",
    "ongoing": """
        presente, atualidade, hoje, atual, ativo, ativa, em vigor, em curso, indeterminado
        indeterminada
        nenhum, nenhuma, até hoje, até ao presente, vigente, não, activo, o presente
        até o presente, à data
        atualmente, actualidade, data presente, prazo indeterminado, indefinido, indefinida
        sem prazo
        sem termo, ilimitado, momento, permanente""",
    "joints": "e, &, bem como",
    "prepositions": "em, no, na, de, do, da, nos, nas, dos, das, em o",
    "articles": "o, a, os, as, do, da, dos, das",
    "regions": """
        província, província de, região, região de, estado, estado de, distrito, distrito de
        departamento
        departamento de, ilha, ilha de, estado do, estado da, região autónoma, condado de
        condado, província do
        província da, prefeitura de, cantão de, cantão, ilha do, ilha da, comunidade autónoma""",
    "municipalities": """
        cidade de, município de, câmara municipal de, vila de, concelho de, cidade, município
        vila, concelho
        prefeitura municipal de, freguesia de, junta de freguesia de, comuna de, câmara municipal do
        câmara municipal da, cidade do, cidade da, município do, município da, aldeia de
        prefeitura de são?
        localidade de, distrito municipal""",
    "link_notes": """
        ligação externa, abre em nova janela, nova janela, sítio web, site, link externo
        abre numa nova janela
        site oficial, página oficial, abre em uma nova janela""",
    "as_of": """
        atualizado em, última atualização, consultado em, à data de, dados de, atualizado a
        atualização
        dados atualizados em, actualizado em, situação em""",
    "totals": "total, totais, soma, total geral, subtotal",
    "dittos": "idem, id., ibidem, o mesmo, a mesma",
}
"""What is read in lists."""
