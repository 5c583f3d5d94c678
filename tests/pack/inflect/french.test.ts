import {describe, expect, it} from 'vitest'
import {createInflector} from '../../../src/pack/inflect/index.js'
import {formsOf, missing} from './helpers.js'

const fr = await createInflector('fr-CA')

describe('French verbs', () => {
  it('has all tenses', () => {
    expect(
      missing(
        fr,
        'verb',
        [
          'pres.1s',
          'pres.3p',
          'impf.3s',
          'past.3s',
          'fut.1p',
          'cond.1s',
          'subj.3s',
          'imp.2p',
          'pp.m.sg',
          'pp.f.pl',
          'ger',
        ],
        `
      être suis sont était fut serons serais soit soyez été - étant
      avoir ai ont avait eut aurons aurais ait ayez eu - ayant
      aller vais vont allait alla irons irais aille allez allé allées allant
      faire fais font faisait fit ferons ferais fasse faites fait faites faisant
      pouvoir peux peuvent pouvait put pourrons pourrais puisse - pu - pouvant
      vouloir veux veulent voulait voulut voudrons voudrais veuille veuillez voulu voulues voulant
      devoir dois doivent devait dut devrons devrais doive devez dû dues devant
      savoir sais savent savait sut saurons saurais sache sachez su sues sachant
      voir vois voient voyait vit verrons verrais voie voyez vu vues voyant
      venir viens viennent venait vint viendrons viendrais vienne venez venu venues venant
      tenir tiens tiennent tenait tint tiendrons tiendrais tienne tenez tenu tenues tenant
      perdre perds perdent perdait perdit perdrons perdrais perde perdez perdu perdues perdant
      mettre mets mettent mettait mit mettrons mettrais mette mettez mis mises mettant
      répondre réponds répondent répondait répondit répondrons répondrais réponde répondez répondu répondues répondant
      oublier oublie oublient oubliait oublia oublierons oublierais oublie oubliez oublié oubliées oubliant
      appeler appelle appellent appelait appela appellerons appellerais appelle appelez appelé appelées appelant
      envoyer envoie envoient envoyait envoya enverrons enverrais envoie envoyez envoyé envoyées envoyant
      payer paie|paye paient|payent payait paya paierons|payerons paierais paie|paye payez payé payées payant
      essayer essaie essaient essayait essaya essaierons essaierais essaie essayez essayé essayées essayant
      finir finis finissent finissait finit finirons finirais finisse finissez fini finies finissant
      recevoir reçois reçoivent recevait reçut recevrons recevrais reçoive recevez reçu reçues recevant
      transmettre transmets transmettent transmettait transmit transmettrons transmettrais transmette transmettez transmis transmises transmettant
      ouvrir ouvre ouvrent ouvrait ouvrit ouvrirons ouvrirais ouvre ouvrez ouvert ouvertes ouvrant
      omettre omets omettent omettait omit omettrons omettrais omette omettez omis omises omettant
      décevoir déçois déçoivent décevait déçut décevrons décevrais déçoive décevez déçu déçues décevant
      croire crois croient croyait crut croirons croirais croie croyez cru crues croyant
      dire dis disent disait dit dirons dirais dise dites dit dites disant
      écrire écris écrivent écrivait écrivit écrirons écrirais écrive écrivez écrit écrites écrivant
      lire lis lisent lisait lut lirons lirais lise lisez lu lues lisant
      prendre prends prennent prenait prit prendrons prendrais prenne prenez pris prises prenant
      connaître connais connaissent connaissait connut connaîtrons connaîtrais connaisse connaissez connu connues connaissant
      résoudre résous résolvent résolvait résolut résoudrons résoudrais résolve résolvez résolu résolues résolvant
      joindre joins joignent joignait joignit joindrons joindrais joigne joignez joint jointes joignant
      suivre suis suivent suivait suivit suivrons suivrais suive suivez suivi suivies suivant
      gérer gère gèrent gérait géra gérerons gérerais gère gérez géré gérées gérant
      acheter achète achètent achetait acheta achèterons achèterais achète achetez acheté achetées achetant
      jeter jette jettent jetait jeta jetterons jetterais jette jetez jeté jetées jetant
      changer change changent changeait changea changerons changerais change changez changé changées changeant
      asseoir assois|assieds assoient|asseyent assoyait assit - - - assoyez assis assises asseyant
      falloir - - fallait fallut - - faille - fallu - -
      planter plante plantent plantait planta planterons planterais plante plantez planté plantées plantant
    `,
      ),
    ).toEqual([])
  })

  it('takes reflexive verbs by the verb', () => {
    expect(fr.inflect('se tromper', 'verb')).toEqual(fr.inflect('tromper', 'verb'))
    expect(fr.inflect('s’excuser', 'verb')).toEqual(fr.inflect("s'excuser", 'verb'))
    expect(formsOf(fr, "s'en occuper", 'verb', 'fut.3s')).toEqual(['occupera'])
  })

  it('conjugates new verbs', () => {
    expect(
      missing(
        fr,
        'verb',
        ['pres.3s', 'pres.1p', 'cond.3p', 'pp.f.sg'],
        `
      rebooter reboote rebootons rebooteraient rebootée
      provisionner provisionne provisionnons provisionneraient provisionnée
      debugger debugge debuggeons debuggeraient debuggée
      survendre survend survendons survendraient survendue
      désinscrire désinscrit désinscrivons désinscriraient désinscrite
    `,
      ),
    ).toEqual([])
    expect(formsOf(fr, 'googliser', 'verb', 'pres.2p', 'tester')).toEqual(['googlisez'])
    expect(fr.inflect('xqzzir', 'verb')).toEqual([])
  })
})

describe('French nouns and adjectives', () => {
  it('has gender and number of nouns', () => {
    expect(
      missing(
        fr,
        'noun',
        ['sg', 'pl', 'f.sg', 'f.pl'],
        `
      agent agent agents agente agentes
      opérateur opérateur opérateurs opératrice opératrices
      technicien technicien techniciens technicienne techniciennes
      livreur livreur livreurs livreuse livreuses
      employé employé employés employée employées
      conseiller conseiller conseillers conseillère conseillères
      collègue collègue collègues - -
      système système systèmes - -
      réseau réseau réseaux - -
      travail travail travaux - -
      journal journal journaux - -
      prestataire prestataire prestataires - -
      colis colis colis - -
      rendez-vous rendez-vous rendez-vous - -
      sous-traitant sous-traitant sous-traitants sous-traitante sous-traitantes
      erreur erreur erreurs - -
      e-mail e-mail e-mails - -
      DNS DNS DNS - -
    `,
      ),
    ).toEqual([])
    expect(fr.inflect('xqzzt', 'noun')).toEqual([])
    expect(formsOf(fr, 'badgeuse', 'noun', 'pl', 'voyageuse')).toContain('badgeuses')
  })

  it('has gender and number of adjectives', () => {
    expect(
      missing(
        fr,
        'adjective',
        ['m.sg', 'm.pl', 'f.sg', 'f.pl'],
        `
      cassé cassé cassés cassée cassées
      lent lent lents lente lentes
      rapide rapide rapides rapide rapides
      défectueux défectueux défectueux défectueuse défectueuses
      vieux vieux|vieil vieux vieille vieilles
      nouveau nouveau|nouvel nouveaux nouvelle nouvelles
      beau beau|bel beaux belle belles
      général général généraux générale générales
      bas bas bas basse basses
      gros gros gros grosse grosses
      long long longs longue longues
      public public publics publique publiques
      blanc blanc blancs blanche blanches
      actif actif actifs active actives
      dernier dernier derniers dernière dernières
      complet complet complets complète complètes
      réel réel réels réelle réelles
      ancien ancien anciens ancienne anciennes
      doux doux doux douce douces
      faux faux faux fausse fausses
      surchargé surchargé surchargés surchargée surchargées
      hors-service hors-service hors-service hors-service hors-service
      absent absent absents absente absentes
      occupé occupé occupés occupée occupées
    `,
      ),
    ).toEqual([])
  })
})
