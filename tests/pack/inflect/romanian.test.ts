import {describe, expect, it} from 'vitest'
import {createInflector} from '../../../src/pack/inflect/index.js'
import {formsOf, missing} from './helpers.js'

const ro = await createInflector('ro')

describe('Romanian verbs', () => {
  it('has all tenses', () => {
    expect(
      missing(
        ro,
        'verb',
        [
          'pres.1s',
          'pres.2s',
          'pres.3s',
          'pres.1p',
          'pres.3p',
          'subj.3s',
          'impf.3p',
          'past.3s',
          'plup.3s',
          'pp.m.sg',
          'pp.f.pl',
          'ger',
        ],
        `
      fi sunt ești este|e suntem sunt fie erau fu|fuse fusese fost foste fiind
      avea am ai are avem au aibă aveau avu avusese|avuse avut avute având
      vrea vreau vrei vrea vrem vor vrea - vru vruse vrut vrute vrând
      ști știu știi știe știm știu știe știau - știuse știut știute știind
      putea pot poți poate putem pot poată puteau putu putuse putut putute putând
      da dau dai dă dăm dau dea dădeau dădu dăduse dat date dând
      sta stau stai stă stăm stau stea stăteau stătu stătuse stat state stând
      lua iau iei ia luăm iau ia luau luă luase luat luate luând
      face fac faci face facem fac facă făceau făcu făcuse făcut făcute făcând
      zice zic zici zice zicem zic zică ziceau zise zisese zis zise zicând
      veni vin vii vine venim vin vină veneau veni venise venit venite venind
      reveni revin revii revine revenim revin revină reveneau reveni revenise revenit revenite revenind
      ține țin ții ține ținem țin țină țineau ținu ținuse ținut ținute ținând
      pune pun pui pune punem pun pună puneau puse pusese pus puse punând
      spune spun spui spune spunem spun spună spuneau spuse spusese spus spuse spunând
      rămâne rămân rămâi rămâne rămânem rămân rămână rămâneau rămase rămăsese rămas rămase rămânând
      scrie scriu scrii scrie scriem scriu scrie scriau scrise scrisese scris scrise scriind
      merge merg mergi merge mergem merg meargă mergeau merse mersese mers - mergând
      trimite trimit trimiți trimite trimitem trimit trimită trimiteau trimise trimisese trimis trimise trimițând
      răspunde răspund răspunzi răspunde răspundem răspund răspundă răspundeau răspunse răspunsese răspuns răspunse răspunzând
      pierde pierd pierzi pierde pierdem pierd piardă pierdeau pierdu pierduse pierdut pierdute pierzând
      trece trec treci trece trecem trec treacă treceau trecu trecuse trecut trecute trecând
      întoarce întorc întorci întoarce întoarcem întorc întoarcă întorceau întoarse întorsese întors întoarse întorcând
      scoate scot scoți scoate scoatem scot scoată scoteau scoase scosese scos scoase scoțând
      vinde vând vinzi vinde vindem vând vândă vindeau vându vânduse vândut vândute vânzând
      crede cred crezi crede credem cred creadă credeau crezu crezuse crezut crezute crezând
      cunoaște cunosc cunoști cunoaște cunoaștem cunosc cunoască cunoșteau cunoscu cunoscuse cunoscut cunoscute cunoscând
      vedea văd vezi vede vedem văd vadă vedeau văzu văzuse văzut văzute văzând
      sparge sparg spargi sparge spargem sparg spargă spărgeau sparse spărsese spart sparte spărgând
      suna sun suni sună sunăm sună sune sunau sună sunase sunat sunate sunând
      lucra lucrez lucrezi lucrează lucrăm lucrează lucreze lucrau lucră lucrase lucrat lucrate lucrând
      verifica verific verifici verifică verificăm verifică verifice verificau verifică verificase verificat verificate verificând
      uita uit uiți uită uităm uită uite uitau uită uitase uitat uitate uitând
      rezolva rezolv rezolvi rezolvă rezolvăm rezolvă rezolve rezolvau rezolvă rezolvase rezolvat rezolvate rezolvând
      anunța anunț anunți anunță anunțăm anunță anunțe anunțau anunță anunțase anunțat anunțate anunțând
      aștepta aștept aștepți așteaptă așteptăm așteaptă aștepte așteptau așteptă așteptase așteptat așteptate așteptând
      purta port porți poartă purtăm poartă poarte purtau purtă purtase purtat purtate purtând
      juca joc joci joacă jucăm joacă joace jucau jucă jucase jucat jucate jucând
      lăsa las lași lasă lăsăm lasă lase lăsau lăsă lăsase lăsat lăsate lăsând
      învăța învăț înveți învață învățăm învață învețe învățau învăță învățase învățat învățate învățând
      cumpăra cumpăr cumperi cumpără cumpărăm cumpără cumpere cumpărau cumpără cumpărase cumpărat cumpărate cumpărând
      întârzia întârzii întârzii întârzie întârziem întârzie întârzie întârziau întârzie întârziase întârziat întârziate întârziind
      studia studiez studiezi studiază studiem studiază studieze studiau studie studiase studiat studiate studiind
      spăla spăl speli spală spălăm spală spele spălau spălă spălase spălat spălate spălând
      număra număr numeri numără numărăm numără numere numărau numără numărase numărat numărate numărând
      repara repar repari repară reparăm repară repare reparau repară reparase reparat reparate reparând
      prinde prind prinzi prinde prindem prind prindă prindeau prinse prinsese prins prinse prinzând
      bloca blochez blochezi blochează blocăm blochează blocheze blocau blocă blocase blocat blocate blocând
      vorbi vorbesc vorbești vorbește vorbim vorbesc vorbească vorbeau vorbi vorbise vorbit vorbite vorbind
      greși greșesc greșești greșește greșim greșesc greșească greșeau greși greșise greșit greșite greșind
      înlocui înlocuiesc înlocuiești înlocuiește înlocuim înlocuiesc înlocuiască înlocuiau înlocui înlocuise înlocuit înlocuite înlocuind
      dormi dorm dormi doarme dormim dorm doarmă dormeau dormi dormise dormit dormite dormind
      simți simt simți simte simțim simt simtă simțeau simți simțise simțit simțite simțind
      auzi aud auzi aude auzim aud audă auzeau auzi auzise auzit auzite auzind
      oferi ofer oferi oferă oferim oferă ofere ofereau oferi oferise oferit oferite oferind
      hotărî hotărăsc hotărăști hotărăște hotărâm hotărăsc hotărască hotărau hotărî hotărâse hotărât hotărâte hotărând
      coborî cobor cobori coboară coborâm coboară coboare coborau coborî coborâse coborât coborâte coborând
      cădea cad cazi cade cădem cad cadă cădeau căzu căzuse căzut căzute căzând
    `,
      ),
    ).toEqual([])
  })

  it('accepts "a" and "a se", and both encodings', () => {
    expect(ro.inflect('a suna', 'verb')).toEqual(ro.inflect('suna', 'verb'))
    expect(ro.inflect('a se strica', 'verb')).toEqual(ro.inflect('strica', 'verb'))
    expect(ro.inflect('greşi', 'verb')).toEqual(ro.inflect('greși', 'verb'))
  })

  it('conjugates new verbs like lucra', () => {
    expect(formsOf(ro, 'reboota', 'verb', 'pres.3s')).toEqual(['rebootează'])
    expect(formsOf(ro, 'loga', 'verb', 'pres.1s')).toEqual(['loghez'])
    expect(ro.inflect('xqzzt', 'verb')).toEqual([])
  })
})

describe('Romanian nouns and adjectives', () => {
  it('has every case of nouns', () => {
    expect(
      missing(
        ro,
        'noun',
        ['sg.def', 'sg.obl', 'sg.obl.def', 'pl', 'pl.def', 'pl.obl.def'],
        `
      sistem sistemul sistem sistemului sisteme sistemele sistemelor
      firmă firma firme firmei firme firmele firmelor
      coleg colegul coleg colegului colegi colegii colegilor
      colegă colega colege colegei colege colegele colegelor
      client clientul client clientului clienți clienții clienților
      tehnician tehnicianul tehnician tehnicianului tehnicieni tehnicienii tehnicienilor
      specialist specialistul specialist specialistului specialiști specialiștii specialiștilor
      copil copilul copil copilului copii copiii copiilor
      om omul om omului oameni oamenii oamenilor
      membru membrul membru membrului membri membrii membrilor
      frate fratele frate fratelui frați frații fraților
      telefon telefonul telefon telefonului telefoane telefoanele telefoanelor
      birou biroul birou biroului birouri birourile birourilor
      serviciu serviciul serviciu serviciului servicii serviciile serviciilor
      lucru lucrul lucru lucrului lucruri lucrurile lucrurilor
      server serverul server serverului servere serverele serverelor
      agenție agenția agenții agenției agenții agențiile agențiilor
      cerere cererea cereri cererii cereri cererile cererilor
      întârziere întârzierea întârzieri întârzierii întârzieri întârzierile întârzierilor
      eroare eroarea erori erorii erori erorile erorilor
      calitate calitatea calități calității calități calitățile calităților
      defecțiune defecțiunea defecțiuni defecțiunii defecțiuni defecțiunile defecțiunilor
      factură factura facturi facturii facturi facturile facturilor
      mașină mașina mașini mașinii mașini mașinile mașinilor
      bancă banca bănci băncii bănci băncile băncilor
      stradă strada străzi străzii străzi străzile străzilor
      seară seara seri serii seri serile serilor
      școală școala școli școlii școli școlile școlilor
      greșeală greșeala greșeli greșelii greșeli greșelile greșelilor
      comandă comanda comenzi comenzii comenzi comenzile comenzilor
      parte partea părți părții părți părțile părților
      cheie cheia chei cheii chei cheile cheilor
      cafea cafeaua cafele cafelei cafele cafelele cafelelor
      zi ziua zile zilei zile zilele zilelor
      număr numărul număr numărului numere numerele numerelor
      incident incidentul incident incidentului incidente incidentele incidentelor
      operatoare operatoarea operatoare operatoarei operatoare operatoarele operatoarelor
      plată plata plăți plății plăți plățile plăților
      meniu meniul meniu meniului meniuri meniurile meniurilor
      site site-ul site site-ului site-uri site-urile site-urilor
      subcontractor subcontractorul subcontractor subcontractorului subcontractori subcontractorii subcontractorilor
      nume numele nume numelui nume numele numelor
      treabă treaba - treburii treburi treburile treburilor
      marfă marfa mărfi mărfii mărfuri mărfurile mărfurilor
      firewall firewallul|firewall-ul firewall firewallului|firewall-ului firewalluri|firewall-uri firewallurile|firewall-urile firewallurilor
      CRM CRM-ul CRM CRM-ului CRM-uri CRM-urile CRM-urilor
      provizionare provizionarea provizionări provizionării provizionări provizionările provizionărilor
    `,
      ),
    ).toEqual([])
  })

  it('has gender, number and article of adjectives', () => {
    expect(
      missing(
        ro,
        'adjective',
        ['m.sg', 'm.pl', 'f.sg', 'f.pl', 'm.sg.def', 'f.sg.def', 'f.sg.obl.def'],
        `
      bun bun buni bună bune bunul buna bunei
      defect defect defecți defectă defecte defectul defecta defectei
      ocupat ocupat ocupați ocupată ocupate ocupatul ocupata ocupatei
      întârziat întârziat întârziați întârziată întârziate - - -
      nou nou noi nouă noi noul noua noii
      vechi vechi vechi veche vechi vechiul vechea vechii
      rău rău răi rea rele - - -
      greu greu grei grea grele greul greaua grelei
      mare mare mari mare mari marele marea marii
      rece rece reci rece reci - - -
      mic mic mici mică mici micul mica micii
      larg larg largi largă largi - - -
      prost prost proști proastă proaste prostul proasta proastei
      defectuos defectuos defectuoși defectuoasă defectuoase - - -
      ușor ușor ușori ușoară ușoare - - -
      următor următor următori următoare următoare următorul următoarea următoarei
      drept drept drepți dreaptă drepte - - -
      șters șters șterși ștearsă șterse - - -
      gol gol goi goală goale - - -
      propriu propriu proprii proprie proprii propriul propria propriei
      românesc românesc românești românească românești - - -
      tehnic tehnic tehnici tehnică tehnice - - -
      simplu simplu simpli simplă simple simplul simpla simplei
      negru negru negri neagră negre - - -
      roșu roșu roșii roșie roșii - - -
      tânăr tânăr tineri tânără tinere - - -
      gata gata gata gata gata - - -
    `,
      ),
    ).toEqual([])
  })
})

describe('createInflector', () => {
  it('knows nothing of a language without rules, and says so', async () => {
    const de = await createInflector('de')
    expect(de.inflect('System', 'noun')).toEqual([])
    expect(de.reason).toContain('no inflections for “de”')
    expect(await createInflector('ro-MD')).toBe(ro)
  })
})
