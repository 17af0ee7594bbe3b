/* SPDX-License-Identifier: MIT
 *
 * Swedish as it stands in minutes, protocols, notes and public follow-ups; old verb forms too. No activity's words.
 */
#include "language/cue_words.h"

#include "language/cue.h"

/* clang-format off */
static const struct cue_words table[] = {
    {CUE_DONE,
     "gavs|genomfördes|genomförde|genomfört|genomförts|genomförd|genomförda|gjord|genomf|utfördes|utförde|utfört|"
     "ingrep|ingripit|avlade|avlades|avlagt|avlagts|utförts|utförd|utförda|gjordes|gjorde|gjort|gjorts|gjorda|hölls|"
     "höll|hållits|hållit|hållen|hållna|ägde rum|ägt rum|verkställdes|verkställde|verkställt|verkställts|verkställd|"
     "verkställda|företogs|företog|företagits|företagit|företagen|företagna|kom till stånd|kommit till stånd|"
     "kom till|"
     "tillkommit|tillkom|anordnades|anordnade|anordnat|anordnats|ordnades|ordnade|ordnat|ordnats|arrangerades|"
     "svarade för|låg ute|legat ute|gicks|löpte|löpt|undfått|undfick|erhöll|erhållit|arrangerade|arrangerat|"
     "arrangerats|blev av|blivit av|skedde|skett|inträffade|gick ut|gått ut|gick av stapeln|gått av stapeln|spreds|"
     "spred|spritt|spridits|skickades|skickade|skickat|skickats|sändes|sänts|avsändes|avsänts|delades ut|delade ut|"
     "delat ut|delats ut|användes|använt|använts|använde|tillämpades|tillämpats|tillämpat|tillämpade|nyttjades|"
     "nyttjats|utövades|utövats|utövat|utövade|hanns med|hann med|hann bara med|hann endast med|hanns bara med|"
     "hunnits med|hunnit med|hunnit|avklarade|avklarad|avklarats|avklarat|i hamn|kontrollerades|kontrollerade|"
     "kontrollerat|kontrollerats|avverkades|avverkats|bedrevs|bedrivits|bedrev|bedrivit|redovisades|redovisade|"
     "redovisats|redovisat|redovisad|avrapporterat|avrapporterad|avrapporterades|återrapporterades|återrapporterade|"
     "återrapporterats|informerades|informerade|lämnades|lämnats|startades|startade|drogs i gång|pågick|fullföljdes|"
     "avslutades|avslutats|slutfördes|slutförts|omhändertogs|omhändertog|omhändertagits|omhändertagen|omhändertagna|"
     "omhändertogos|höllos|avvisades|avvisats|avlägsnades|avlägsnats|levererats|publicerades|publicerats|"
     "har varit ute|"
     "varit ute|var ute|stod för|svarat för|kommit till användning|vidtagits|vidtogs|noterats|registrerats|"
     "registrerades|rapporterats in|klar|klart|klara|avlagd|fick sin|fått sin|gått|gick genom|gick en|gick årets|"
     "gick|"
     "satts in|sattes in|lagts|var på plats|uppgick till|uppgått till|uppgår till|hunnits|åstadkommits|presenterades|"
     "presenterats|föredrogs|föredragits|kunnat genomföra|kunnat genomföras|kunnat göra|kunnat göras|kunnat hållas|"
     "kunde genomföras|kunde genomföra|kunde hållas|kunde göras|har kunnat|lyckats genomföra|lyckades genomföra|"
     "haft möjlighet att|haft möjlighet|besöktes gemensamt|redovisar|avses här|infriad|gj|genomf.|utf|utf.|levererat|"
     "levererades|kunnat fullgöras|fullgjorts|fullgjordes|låtit utföra|expedierades|expedierats|lät utföra|"
     "lät genomföra|låtit genomföra|lät anordna|låtit anordna|lät hålla|låtit hålla|lät göra|låtit göra|avhölls|"
     "avhållits|avhållit|förrättades|förrättats|förrättat|effektuerades|effektuerats|ombesörjdes|ombesörjts|"
     "ombesörjt|"
     "föranstaltades|föranstaltats|föranstaltat|anställdes|anställts|anställt|satts i verket|sattes i verket|"
     "kommit till utförande|kom till utförande|inföll|infallit|förekom|förekommit|klarade av|klarades av|klarats av|"
     "klarat av|bockats av|bockades av|bockat av|prickats av|sjösattes|sjösatts|lanserades|lanserats|drogs igång|"
     "dragits igång|dragits i gång|drog i gång|drog igång|realiserades|realiserats|fullbordades|fullbordats|utsändes|"
     "utsänts|utdelades|utdelats|distribuerades|distribuerats|distribuerade|postades|postats|mejlades|mejlats|"
     "publicerade|kunde du se|kunde man se|kunde ni se|gick att se|behövde|behövt|tillgreps|tillgripits|iscensattes|"
     "mäktat med|mäktade med|gått i lås|kunnat anordnas|kunnat anordna|kunnat hålla|kunnat utföras|kunde utföras|"
     "kunde fullgöras|kunnat verkställas|kunde verkställas|förmått genomföra|till stånd|klarade vi av|klarade man av|"
     "lämnade|lämnat|behövdes inte|behövdes ej|behövdes aldrig|inte behövdes|ej behövdes|riktats mot|riktades mot|"
     "togs om hand|tagits om hand|tog om hand|tagit om hand|tog hand om|tagit hand om|togs hand om|mottagit|"
     "låtit utgå|"
     "lät utgå|mottog|tog emot|tagit emot|tog del av|tagit del av|delgavs|delgivits|delgetts|tillställdes|"
     "tillställts|"
     "tillställt|utsänt"},
    {CUE_DONE, /* C17 wants no string of more than 4095 bytes */
     "ersattes av|ersatts av|kom ut som|kom ut vecka|kom ut v|"
     "körd|körda|läggs till statistiken|läggs till summan|läggs till redovisningen|"
     "tvingades|tvingats|nödgades|nödgats|fortgått|fortgick|ägnades åt|ägnats åt|kom till användning|åberopades|"
     "åberopats|hann utföras|hann genomföras|"
     "hann göras|hann hållas|hunnit utföras|hunnit genomföras|hunnit hållas|medhanns|medhunnits|kommit i bruk|"
     "kom i bruk|kunnat komma till utförande|kunnat komma till stånd|kunde komma till stånd|"
     "kunde komma till utförande|"
     "infriats|infriades|lämnad|avlämnad|överlämnad|överlämnades|överlämnats|kollade|kollat|kollades|kört|kom igång|"
     "kom i gång|kommit igång|kommit i gång|begagnats|begagnades|brukats|brukades|pågått|till utförande|"
     "begagnat sig av|begagnade sig av|men väl|kördes|körts|fick till|fått till|fick bara till|fick endast till|"
     "fick ihop|fått ihop|fick bara ihop|upprepades|upprepats|togs igen|tagits igen|tog igen|tog vi igen|"
     "tog polisen igen|tagit igen|bättrade på med|fyllde på med|spädde på med|bidrog med|lade till"},
    {CUE_PAST,
     "inrymde|inrymt|innehöll|innehållit|uppvisade|uppvisat|bringade|bringat|bjöd på|bjudit på|tillförde|tillfört|"
     "körde|sjunkit|sjönk|"
     "stigit|ökat|minskat|följde|följt|blev|blivit|var|ledde|lett|gav|gett|givit|samlade|samlat|omfattade|omfattat|"
     "resulterade|resulterat|hade|haft|ringde|ringt|larmade|fick|fått|stod|stått|deltog|deltagit|besöktes|besökte|"
     "besökt|lockade|lockat|visade|visat|utmynnade|föranlett|föranledde|innebar|rörde|rört|gällde|gällt|avsåg|avsett|"
     "kom|kommit|tog|tagit|varade|varit|lyckades|uppskattades|bidrog|upptäckte|upptäcktes|greps|bidragit|stoppades|"
     "infann sig|"
     "medförde|medfört|förlöpte|förlöpt|följdes åt|följts åt|efterföljdes av|efterföljdes|följdes av|följts av|"
     "följdes|"
     "gjorde sällskap|hakade på|passerade|mättes|räknades|avrundades|slutade|tyckte|borde ha|ingick|utgjordes|bestod|"
     "är uppe i|uppe i|uppgick|uppgått|nått|nåddes|gått bra|genererade|mynnade ut|skrevs|slog|var företrädd"},
    {CUE_PLAN,
     "datum är fastställt|datum är nu fastställt|datum är bestämt|datum är nu bestämt|datum är satt|datum är nu satt|"
     "är beslutade|är beslutad|är beslutat|förberedd|förberedda|förberett|dagar ej satta|datum ej satta|"
     "ej datumsatta|"
     "ej datumsatt|omtag|är det dags igen|för planen att|planer på att|upptas i stället|upptas istället|"
     "tas i stället upp|datum ej satt|datum inte satt|dag ej klar|dag inte klar|dag satt|"
     "dagen satt|dag bestämd|dag klar|"
     "datum ej klart|datum ej bestämt|"
     "datum inte bestämt|tid ej satt|dag ej bestämd|dag ej satt|lagts|är vikt för|är vikta för|ska hinnas med|"
     "ska hinna med|hoppas hinna|ska klaras av|ska bli|sin avsikt att|avsikt att|avsikten att|räknar med|"
     "räknar med att|ska|skall|kommer att|avser|avses|avser att|planerar|planeras|planerades|har för avsikt|"
     "för avsikt|"
     "som avsikt|tänker|planerad|planerat|planerade|planerats|inplanerad|inplanerade|inplanerat|planlagd|planlagt|"
     "bokad|bokat|bokade|inbokad|inbokat|inbokade|bokas|bokats|föreslår|föreslås|föreslogs|föreslagen|föreslaget|"
     "tänkt|"
     "tänkta|utsatt|utsatta|bestämd|bestämt|bestämdes|aviserad|aviserat|fastställd|schemalagd|schemalagt|bör|"
     "beslutar|"
     "i beredskap ställd|ställd i beredskap|bestämde oss för|bestämt oss för|"
     "bestämde sig för|beslutade att|beslutat att|beslutades att|ligger fast|står fast|ligger kvar|"
     "står kvar som planerat|prel|preliminärt|"
     "preliminär|förbereds|förbereder|"
     "förberedas|siktar|hoppas|skulle|kallelse har utgått|plan|plan.|planeringen|förslag|uppdrag att|i uppdrag|"
     "på gång|"
     "beräknas|väntas|bjuds in|inbjuds|inbjudes|inbjudan till|bjuda in|anmälan till|anmäld till|uppmanas|ombads|"
     "läggs|"
     "förläggs|förläggas|till nästa|återkommer med|satsar på|laddar för|äskas|kvarstår att|återstår att|"
     "vill genomföra|"
     "vill göra|låg på|låg till|ligger|låg|vill hålla|om personalläget tillåter|prel.|komma att|erinras om att|"
     "utlyst|"
     "ny tid|ersättningsdag|ersättningsdatum|ersättningstid|nytt datum|ny dag|nytt försök|nästa försök|datum sätts|"
     "ev|"
     "inpl|inpl.|vill|trol|trol.|troligen|troligtvis|tas|tas om|siktar på|spikad|spikat|datum satt|körs|ersätts|"
     "tar igen|tas igen|tar vi igen|boka|boka in|att boka|ämnar|ämnas|påtänkt|påtänkta|tilltänkt|tilltänkta|"
     "avsett att|"
     "anbefalld|anbefallda|beramad|beramade|beramats|berammad|berammade|anberaumad|anberamad|emotses|förestår|"
     "förestående|att vänta|att förvänta|avtalad|avtalade|avtalat|inlagd|inlagda|inlagt|satt till|satta till|"
     "skulle gås|ska gås|får bli|"
     "förlagd till|förlagda till|lagd till|lagda till|förutses|nya tag|ämnad|ämnade|komme till stånd|"
     "komma till utförande|kommer till utförande|komme|lagts in|planläggs|inplaneras|siktar mot|har bestämts till|"
     "förordar|förordas|hade bestämts till|utsetts till|är avsedd|är avsedda|avsedd att hållas|avsedda att hållas|"
     "avsedd att genomföras|avsedda att genomföras|avsedd till|avsedda till|avsett till|bestämda|ställer upp på|"
     "ställer gärna upp på|ny kväll|ny gång|ett nytt försök|ett nytt datum|en ny tid|en ny dag|"
     "har kommit överens om att|kommit överens om att|kom överens om att|överens om att|överenskommet att|"
     "har enats om att|enats om att|enades om att|eniga om att|kommit överens om|enats om|enades om|den nya tiden|"
     "nya tiden|den nya dagen|nya dagen|det nya datumet|nya datumet|inplan|inplan.|utlysts|utlyses|utlysta|beställd|"
     "beställt|beställda|beslutad till|beslutat till|beslutade till|beslutad för|beslutat för|beslutade för|"
     "står på programmet|på programmet för|utlagd|utlagda|utlagt|utlagd till|utlagda till|utlagt till|beredd att|"
     "beredda att|planerna för|planen för|ville ha|ville se|kvar att göra|kvar att genomföra|kvar att köra|"
     "stå att motse|att motse|meningen att|meningen var att|tanken att|tanken var att|sin planering|"
     "polisens planering|"
     "i planeringen|tar vi|står vi|står polisen|lagt in|kör vi|kör de|gör de|kör kommunen|kör polisen|tar vi den|"
     "vi tar den|"
     "de tar den|tar de den|kör vi den|vi kör den|utlovas|ställs i utsikt|ställdes i utsikt|ställts i utsikt|"
     "ställde i utsikt|förväntas|kan väntas|kunde väntas"},
    {CUE_PRESENT,
     "följs av|infaller|inträffar|äga rum|ske|väntar|informeras|presenteras|enl. plan|enligt plan|får sin|får sina|"
     "genomförs|genomför|hålls|håller|lägger en|äger rum|görs|gör|går ut|utförs|utför|sprids|sprider|skickas|skickar|"
     "startar|"
     "delas ut|delar ut|kommer till stånd|komma till stånd|redovisas|återrapporteras|lämnas|sker|går av stapeln|"
     "arrangeras|anordnas|anordnar|ordnas|verkställs|verkställes|blir av|går vi|går|blir|inleds|drar i gång|"
     "rullar ut|"
     "polisen lägger|lägger polisen|patrullen lägger|lägger patrullen|ersätts av|"
     "föredras|genomföras|hållas|göras|genomföra|hålla|utföra|anordna|upprätta|arrangera|sättas in|samlas|utgår från|"
     "börjar vid|börjar på|möts|upprepas|upprepar|vandrar|utföras|verkställa|verkställas|företagas|företas|företages|"
     "ordna|distribueras|publiceras|mejlas|postas|lanseras|rullas ut|sänds|sänds ut|skickas ut|delas|tas om hand|"
     "låta utgå|sänder|kontrollerar|kontrolleras|inspekterar|inspekteras"},
    {CUE_CANCEL,
     "fick vi inte till|fick inte till|fått inte till|inte fått till|"
     "fick polisen inte till|fick de inte till|"
     "blev ju inget av|"
     "inställts|satte stopp|missade att|missat att|glömde att|glömde bort att|sket det sig|sket sig|stryka|strykas|"
     "avlysas|avlyses|avlysa|regnade bort|regnat bort|snöade bort|blåste bort|frös inne|frusit inne|gick bort|"
     "gått bort|återbud|gick samma väg|gått samma väg|kom i vägen|kom emellan|satte stopp för|ställdes in|ställs in|"
     "ställts in|ställa in|ställas in|ställde in|ställer in|inställd|inställt|inställda|inställdes|inställes|"
     "inställas|"
     "fick inställas|uteblev|uteblivit|uteblir|blev inte av|blir inte av|blev ej av|blev aldrig av|inte blivit av|"
     "ej blivit av|inte blev av|ej av|inte av|utgick|utgår|utgått|avbröts|avbruten|utgå|bordlades|bordlagts|"
     "bordläggs|"
     "bordlagd|föll bort|fallit bort|faller bort|föll igen|avstå från|avstod från|avstått från|stryka på foten|"
     "strök på foten|ge vika för|hann vi inte med|hann vi aldrig med|hann vi ej med|hann man inte med|"
     "hann aldrig med|"
     "hanns aldrig med|hann de inte med|hann polisen inte med|hann patrullen inte med|hanns tyvärr inte med|"
     "hanns inte med|hanns ej|hinns ej|hinns inte|hann inte|inte hunnits med|har inte hunnits|struken|ströks|"
     "strukits|"
     "stryks|avlyst|avlystes|avlysts|inte komma till stånd|kan inte genomföras|kunde inte genomföras|"
     "kunde ej genomföras|kunde inte hållas|kunde inte göras|kan ej|kan inte hållas|fick ställas in|fick ställa in|"
     "fick stå över|fick utgå|återkallades|återkallad|kom aldrig till stånd|kom inte till stånd|aldrig av|"
     "gick om intet|gått om intet|lades ned|lades ner|blåstes av|avblåst|avblåsta|avblåstes|avblåses|gick i stöpet|"
     "gått i stöpet|"
     "sprack|skulle varit|togs ej upp|inst|inst.|rann ut i sanden|runnit ut i sanden|avbokad|avbokat|avbokades|"
     "skippad|"
     "skippades|hoppades över|stod över|blev inget av|blev det inget av|kom inte iväg|kom ej iväg|utebl|utebl.|"
     "togs inte upp|togs aldrig upp|hanns ej med|kom ej med|ströks från|inte kunnat genomföras|inte genomföras|"
     "ej genomföras|inte kunnat hållas|inte hållas|ej hållas|spricker|stoppades av|stoppats av|fått förfalla|"
     "fick förfalla|förföll|förfallit|lyftes bort|lyfts bort|inhiberades|inhiberats|inhiberad|kom inte i gång|"
     "kom inte igång|kom ej i gång|kom aldrig i gång|prioriterades bort|prioriterats bort|bortprioriterades|"
     "bortprioriterats|bortprioriterad|valdes bort|valts bort|fick stryka på foten|ställts på framtiden|"
     "ställdes på framtiden|ställs på framtiden|lades på is|lagts på is|läggs på is|blev aldrig något av|"
     "kunde icke genomföras|kunde icke hållas|kunde ej hållas|kunde inte utföras|kunde ej utföras|"
     "icke kunnat genomföras|ej kunnat genomföras|ej kunnat hållas|icke kommit till stånd|ej kommit till stånd|"
     "inte kommit till stånd|icke kom till stånd|ej kom till stånd|inte kom till stånd|kom icke till stånd|"
     "kom ej till stånd|inte kommit till utförande|ej kommit till utförande|kom ej till utförande|annullerades|"
     "annullerats|annullerad|skrinlades|skrinlagts|skrinlagd|skrinläggs|offrades|utebli|måste utgå|måst utgå|"
     "har fått utgå|fått utgå|fått stå över|får stå över|fick stå tillbaka|får stå tillbaka|icke blivit av|"
     "icke blev av|blev icke av|icke av|lyfts ut|lyftes ut|lyfts ur|lyftes ur|ej utförd|går ej|går bort"},
    {CUE_MOVE,
     "skjuts|skjuta på|sköt vi på|väntar vi med|vi väntar med|sköts på|sköt på|skjuter vi på|skjuter på|skjutas på|"
     "fick skjutas på|skjutits på|anstå|skjutas upp|"
     "skjutas på framtiden|skjutits på framtiden|sköts på framtiden|skjuts på framtiden|fått skjutas på framtiden|"
     "fick skjutas på framtiden|flyttas fram till|flyttats fram till|flyttades fram till|skjuts fram till|"
     "sköts fram till|framflyttad till|flyttats fram|flyttades fram|flyttas|flyttades|flyttats|flyttar|flyttad|"
     "flyttade till|flyttas fram|sköts upp|skjuts upp|skjutits upp|skjuta upp|sköt upp|skj|skjuts fram|sköts|"
     "sköts fram|får vänta|fick vänta|har flyttat|hade flyttat|har skjutit|hade skjutit|ombokad|ombokat|"
     "bokas om|bokats om|bokades om|omplanerad|omplanerat|uppskj|"
     "uppskj.|framskj|framskj.|skjutits|uppskjuten|uppskjutes|uppsköts|uppskjutits|uppskjuts|senareläggs|senarelades|"
     "senarelagd|senarelagts|framflyttad|framflyttas|framflyttades|framskjuten|framskjuts|anstå till|bordlades till|"
     "bordläggs till|fick skjutas upp|fick skjutas|fick flyttas|framskjutas|senareläggas|måst framskjutas|"
     "fått framskjutas|anstår till|anstår|anstått|låtit anstå|uppskjutas|uppskjutna|lades om till|lagts om till|"
     "läggs om till|flyttats till|flyttades till|flytta|flytta fram|senarelägga|framflytta|ajournerades|ajournerats|"
     "ändrats till|ändrades till|dröja till|dröjer till|väntar till|får dröja"},
    {CUE_NOT,
     "inte|ej|icke|aldrig|ingalunda|utan att|behövdes inte|behövdes ej|behövdes aldrig|inte behövdes|ej behövdes"},
    {CUE_ZERO,
     "inte alls|ej alls|icke alls|inga alls|ingen alls|inget alls|ingen|inga|inget|noll|varken|vare sig|utan någon|"
     "utan något|utan några|utan ett enda|utan en enda|inte en enda|inte ett enda|ingen enda|inte någon|inte något|"
     "inte några|ej någon|ej några|inte en|inte ett|ej en|aldrig någon"},
    {CUE_ANY,
     "nån|nåt|någon|något|några"},
    {CUE_TOTAL,
     "stannade därmed på|slutade därmed på|landade därmed på|stannar därmed på|landar på|landar vi på|hamnar på|"
     "hamnar vi på|årets tal|årets siffra|årets summa|totalen|totalsumman|totalsiffran|totalt|sammanlagt|"
     "vilket ger|vilket gör|årets antal|"
     "årets samlade antal|samlade antalet|ihopräknat|sammantaget|hittills|inalles|summa|ack|ack.|ackumulerat|"
     "ackumulerade antalet|"
     "det ackumulerade antalet|ackumulerat antal|"
     "ackumulerad|tot|tot.|så här långt|än så länge|i summa|allt som allt|tillsammans blir det|summerar till|"
     "summerar därmed till|"
     "totalsumma|tills|tills.|totala antalet|det samlade antalet|uppe i|är nu uppe i|ligger på|ligger nu på|"
     "är uppe på|"
     "står på|stigit till|steg till|nådde|nått|nådde upp till|nått upp till|räkna in|räknat in|stod på|landade på|"
     "landat på|summerad|summerat|summerade|stannade på|stannat på|slutade på|slutar på|stannar på|stannar vid|"
     "slutar vid|"
     "stannade vid|stannat vid|slutade vid|landade vid|"
     "hunnit till|hann till|är uppe i|kommit upp i|kom upp i|står vi på|"
     "står polisen på|stod mätaren på|står mätaren på|löper nu till|blir summan|blir totalen|"
     "kom fram till|kommer fram till|räknar ihop|räknar samman|"
     "räknar nu ihop|räknar nu samman|räknade ihop|räknade samman"},
    {CUE_TARGET,
     "delmål|delmålet|etappmål|etappmålet|periodmål|periodmålet|årsmål|årsmålet|årsmålen|helårsmål|helårsmålet|"
     "kvartalsmål|"
     "kvartalsmålet|tertialmål|tertialmålet|målvärde|målvärdet|målnivåer|målnivåerna|oförändrade nivåer|målen|"
     "utlovades|förutsätter|fordrar|fordras|räknat med|räknade med|hoppats på|hoppades på|siktat på|siktade på|"
     "löftet står|vi sa att|vi sa minst|vi sade att|vi sade minst|löftet innebär|löftet är att|på ett år|sikte på|"
     "lovade|lovat|lovats|lovades|lovar|utlovade|utlovat|utlovats|utlovad|löftet|medborgarlöftet om|löftet om|"
     "löftets|löfte om|löfte minst|mål|"
     "målet|målsättning|målsättningen|målnivån|måltal|måltalet|utfästs|utfäst|utfästes|utfästa|åtagit|åtagandet|"
     "åtagande|åtar|föreskriver|utfästelse|utfästelsen|utfästelser|per år|per kalenderår|om året|årligen|på två år|"
     "på 2 år|under löftesperioden minst|kvar till|återstår|kvarstår|en ggn|ggn/år|krävs|kräver|kravet|behövs|"
     "förbundit|"
     "ska uppnå|åtagandena|avtalet säger|löftet säger|enligt löftet ska|enligt medborgarlöftet ska|fattas|saknas|"
     "kvar|"
     "kort"},
    {CUE_COMPARE,
     "för ett år sedan|ett år tidigare|motsvarande kvartal|i nivå med|på samma nivå som|i paritet med|motsvarande|"
     "under samma tid år|kan jämföras med|jämföras med|jämförs med|jämfört med|att jämföra med|året dessförinnan|"
     "året dessförut|förlidet år|jämfört|jämförelse|i jämförelse|i fjol|ifjol|förra året|föregående år|fjolåret|"
     "fjolårets|året innan|året före|motsvarande period|motsvarande tid|samma period i fjol|samma tid i fjol|"
     "än i fjol|"
     "färre än|fler än|mindre än|mer än förra|förra årets|föregående års|förfjol|fler jämfört|ställa i relation|"
     "mot samma|i förhållande till"},
    {CUE_ASK,
     "hellre|hade önskat|hade velat|hade gärna|drömt om|vore|skulle behövas|räknas endast|räknas som|såsom|frågade|"
     "frågat|undrar|undrade|frågan om|frågar|huruvida|önskar|önskemål|önskas|borde|skulle kunna|diskuterade|"
     "diskuterades|diskuterar|diskussion|dryftar|dryftade|hur det går till|går till|anser att|anser|efterfrågar|"
     "efterfrågade|efterlyser|efterlyste|vill se|fråga väcktes|frågan väcktes|väckte fråga|väckte frågan|"
     "fråga restes|"
     "frågan restes|vill ha|undersöker möjligheten|möjligheten att|räcker det|tas upp|tas fram|definieras|avses med|"
     "innebär att|alltid ska|går normalt|brukar|tillfrågas|visade hur|beskrev hur|förklarade hur|redogjorde för hur|"
     "disk|disk.|måtte|hemställer|hemställde|hemställan|kan föreslå|föreslå|beslutades om|beslutade om|beslutat om|"
     "att betrakta som|betraktas som|att anse som|att räkna som|"
     "inte är detsamma som|inte detsamma som|är inte detsamma som|är inte samma sak som|inte är samma sak som|"
     "inte samma sak som"},
    {CUE_MORE,
     "vartill nu kan läggas|vartill kan läggas|härtill kan läggas|därtill kan läggas|vartill kommer|varutöver|"
     "ytterligare|ytterl|ytterl.|dessutom|därutöver|härutöver|därtill|därtill kommer|härtill kommer|härtill|"
     "vid sidan därav|därjämte|jämväl|även|också|ännu|samt|plus"},
    {CUE_PART,
     "bestående av|inbegripet|inbegripet de|i dem ligger|i dem ingår|i dessa ingår|däri ingår|där ingår|här ingår|"
     "bland dessa finns|i det ingår|"
     "i den siffran ingår|varav|därav|härav|av dessa|av dem|av dom|hälften|hälften av|däribland|bland dem|av vilka|"
     "av sagda|därutav"},
    {CUE_EACH,
     "vardera|vardera dagen|vardera gången|per dag|var|en per gång|en per ggn|en per tillfälle|på varje ställe|"
     "vid vartdera tillfället|vartdera tillfället|vid vardera av|på varje plats|vid varje tillfälle|"
     "på vardera stället|"
     "på vardera platsen|vid vardera tillfället"},
    {CUE_SAME,
     "lika många|lika ofta|likaså|likaledes|d:o|d.o|do|dito|detsamma|samma som|samma antal|lika stort antal"},
    {CUE_SAMETIME,
     "samma år|under samma år|nämnda år|under nämnda år|sagda år|under sagda år|samma månader|under samma månader|"
     "samma månad|under samma månad|samma tid|"
     "under samma tid|samma period|under samma period|"
     "samma kväll|samma kvartal|under samma kvartal|samma tertial|under samma tertial|samma vecka|samma dag|"
     "sagda månad|under sagda månad|under perioden|samma fyra månader|under tiden|samma helg|samma natt|nämnda månad|"
     "under nämnda månad|under samma vecka|då|samma afton|samma eftermiddag|samma förmiddag|samma morgon|"
     "i samma månad|under samma fyra månader"},
    {CUE_NOTOURS,
     "räknas inte|räknas därför inte|räknas ej|räknas där|inte räknas|ej räknas|ej våra|inte våra|deras egna|"
     "räknas alltså inte|räknas till|hör inte hit|ingår inte i löftet|redovisas i stället i|"
     "redovisas i andra|räknas inte hit|ej med i|inte med i|räknas ej in|deras egen|ej ins|inte vår|ej vår|"
     "ingår inte|"
     "omfattas inte|faller utanför|räknas den inte|räknas de inte|räknas det inte|räknas den därför inte|"
     "räknas de därför inte|ingår därför inte|ingår därmed inte|ingår alltså inte|räknas därmed inte|"
     "inte ska räknas in|inte skall räknas in|ska inte räknas in|"
     "räknas mot löftet : nej|räknas : nej|räknar vi inte in|räknar vi inte med|räknas inte in|utanför löftet"},
    {CUE_ALONE,
     "varken polis|varken polisen|varken kommunen|gick själv|själv|polisen inte kunde|polisen ej kunde|"
     "polisen inte var med|polisen var inte med|polisen inte deltog|polisen inte medverkade|utan närvaro av polis|"
     "utan polis|utan polisen|utan polisens|på egen hand|kommunen ensam|ensam|ensamma|utan kommunen|utan kommunens|"
     "polisen deltog inte|polisen deltog ej|polisen kunde inte|polisen fick förhinder|polisen uteblev|"
     "polisen hade förhinder|polis saknades|ej polis|inte polisen|i egen regi|utan medverkan|utan att polisen|"
     "polisen medverkade inte|polisen inte med|polisen ej med|polis inte med|polis ej med|polis : deltog inte|"
     "polis : deltog ej|"
     "polis : nej|polisen : deltog inte|kommunen själv|själva|sin egen|gick en egen"},
    {CUE_OUTSIDE,
     "utanför centrum|inte centrum|ej centrum|inte i centrum|ej i centrum|utanför stadskärnan|utom centrum|"
     "inte centrala|stället för i centrum|istället för i centrum|stället för centrum"},
    {CUE_CORRECT,
     "rätt är|"
     "rätta uppgifter|rätta uppgifterna|rätt uppgift|rätta uppgiften|riktiga uppgifter|riktiga siffran|det rätta|"
     "rättelse|det riktiga antalet|riktigt antal|rätta antalet|rätt antal|rätt siffra|korrigering|korrigeras|"
     "korrigerat|rättas till|rättas|rättat|det rätta antalet|korrekt antal|korrekt siffra|rätta siffran|"
     "ska rätteligen|"
     "rätteligen|felräkning|ska vara|ska alltså vara|ska således vara|ska därför vara|ska i stället vara|"
     "ska istället vara|ska egentligen vara|ska det stå|rättats till|rättats|det korrekta|"
     "korrekt är|antalet skall vara|antalet ska vara"},
    {CUE_WRONG,
     "hade jag sagt|hade hon sagt|hade han sagt|hade sagts|angivits till|angivet till|oriktigt angivet|felaktigt|"
     "felaktigt angivet|felaktigt angivits|oriktigt|av misstag|inte som|ej som|istället för|i stället för|angavs|"
     "angetts som|stod det|stod att|stod bara|tidigare uppgav|tidigare angivna|dubbelreg|som det stod|numret uppgavs|"
     "protokollet uppgavs|tidigare uppgavs|uppgavs felaktigt"},
    {CUE_LINK,
     "därefter|härefter|varjämte|därjämte|dittills|vid den första|vid den andra|vid den förra|vid den senare|jml|"
     "jämlikt|med sikte på|det vill säga|dvs|dvs.|"
     "d.v.s|"
     "i|på|av|för|till|med|mot|vid|under|efter|före|från|mellan|kring|runt|enligt|utanför|inom|om|per|hos|längs|"
     "utefter|utmed|inför|sedan|innan|utan|genom|över|omkring|bakom|ute vid|ute på|ute i|nere vid|nere på|nere i|"
     "uppe vid|uppe på|borta vid|borta på|borta i|inne på|inne i|framför|och|o|eller|men|samt|utom|inklusive|"
     "exklusive|"
     "trots|enl|inkl|exkl|m|t|fr|v|ur|resp|respektive|som|att|så|även|också|redan|ännu|nu|där|därstädes|"
     "härstädes|när|dels|både|bland|"
     "annat|endast|fn|f n|rättelse är beaktad|rättelsen är beaktad|rättelse beaktad|rättelsen beaktad|"
     "rättelse är inräknad|rättelsen är inräknad|rättelse inräknad|rättelsen inräknad|"
     "ska följas upp|skall följas upp|ska utvärderas|skall utvärderas|ska summeras|skall summeras|"
     "bara|därmed|således|sålunda|alltså|härigenom|därigenom|dessförinnan|gemensamt|tillsammans|ihop|den|det|de|"
     "denna|detta|"
     "dessa|sig|vi|man|båda|här|"
     "inte fler än|icke fler än|inte mindre än|icke mindre än|ej mindre än|inte färre än|som tänkt|som planerat|"
     "som bestämt|som avsett|det redovisade|det rapporterade|det anförda|ska räknas med|skall räknas med|"
     "bör räknas med|räknas med|som tidigare hade fått anstå|som tidigare fått anstå|som tidigare hade skjutits upp|"
     "som tidigare skjutits upp|som tidigare hade ställts in|som tidigare ställts in|inte är medräknad|"
     "inte medräknad|"
     "inte är medräknade|inte medräknade|inte räknats med|ej medräknad|ej medräknade|inte är inräknad|inte inräknad|"
     "inte är inräknade|inte inräknade|inte räknas med|vilket innebär att|det innebär att|vilket betyder att|däremot|"
     "emellertid|likväl|ej fler än|inte mer än|icke mer än|ej mer än"},
    {CUE_VERB,
     "bestämt sig|bestämde sig|bestämmer sig|redovisas nästa gång|redovisas nästa möte|redovisas vid nästa möte|"
     "redovisas senare|tas nästa gång|kommer nästa gång|"
     "delgivits misstanke|delgavs misstanke|delges misstanke|delgivits skälig misstanke|"
     "löftet därmed uppfyllt|löftet därmed infriat|löftet är därmed uppfyllt|löftet är därmed infriat|"
     "löftet uppfyllt|"
     "löftet infriat|målet därmed nått|målet därmed uppnått|målet är därmed nått|målet är därmed uppnått|"
     "intet var att erinra|intet att erinra|var intet att erinra|sköts för sig|sköts separat|sköts av|det betyder|"
     "innebär|ringde|ringt|larmade|tog sikte på|tagit sikte på|tar sikte på|utgör|utgjorde|är|har|kan|vara|bli|ha|"
     "finns|fanns|återstod|ger|kunnat|kunde|måste|avsattes|omfattar|gäller|ingår|pågår|antogs|beslutades|"
     "beslutade|konstateras|noteras|föreligger|antecknas|upplyser|anför|meddelar|rapporterar|säger|uppger|uppges|"
     "uppgives|"
     "tillkommer|avser|lyder|framgår|ersätts ej|ersätts inte|inget nytt|inget särskilt|inget att rapportera|"
     "inget att tillägga|ej nytt|inga nyheter|behövdes|tar vi upp|tar vi med|tar vi del|tar vi emot|tar vi hand|"
     "inget antal|något antal|ingen siffra|inga siffror|någon siffra|ingen uppgift|inga uppgifter|någon uppgift|"
     "ingen sammanställning|någon sammanställning|inget tal|inget mål|inget måltal|inget antal angivet"},
    {CUE_SMALL,
     "av dessa slag|av detta slag|av det slaget|av sådant slag|av samma slag|innebär att|skjuts hem|fick skjuts|"
     "i planerad takt|i planerad omfattning|höll med|håller med|hållit med|"
     "sedermera|nästan ingen|nästan inga|sig själva|sig själv|nya|ny|nytt|gem|gem.|gemens|gemens.|gemensamma|"
     "gemensam|gemensamt|"
     "sådana|separata|större|mindre|stora|stor|hela|st|stycken|styck|planerade|utlovade|riktade|riktad|riktat|"
     "så kallade|olika|egna|regelrätta|polisiära|särskilda|särskild|årliga|fullskaliga|traditionell|traditionella|"
     "lyckad|lyckade|enstaka|bokade|inplanerade|kombinerad|kombinerade|nationell|nationella|omfattande|den|de|"
     "planerad|"
     "föreslagna|utsatta|årlig|första|andra|sista|senaste|ytterligare|berusade|berusad|stort|enda|liknande|likadan|"
     "likadant|dylika|"
     "oanmälda|kortare|längre|dolda|synliga|mobila|fasta|planlagda|regelbundna|bekräftade|yngre|äldre|fler|extra|"
     "kvällstida|uppföljande|utlysta|inbokade|inbokad|genomförda|genomförd|beslutade|inställda|inställd|ung|gammal|"
     "över plan|under plan|före plan|efter plan|i linje med plan|påverkad|påverkade|vuxna|"
     "vuxen|övriga|återstående|resterande|kvarvarande"},
    {CUE_TIMES,
     "gånger|gång|ggr|ggn|tillfällen|tillfälle|tillf|tillf.|st|stycken|styck|till antalet|fall|omgångar"},
    {CUE_NEXT,
     "omtag|är det dags igen|en dito|ett dito|premiären|nypremiären|nästa|en ny|ett nytt|den senaste|en sådan|sådan|"
     "sådant|dylik|dylikt|en annan|en till|ett till|nästa gång|den första|en uppföljare|härnäst|därnäst|vårens|"
     "höstens|"
     "årets|en dylik|den sista|den enda i|den enda under"},
    {CUE_BOTH,
     "båda|bägge|båda två|dessa|samtliga|alla|sådana|de flesta|flertalet"},
    {CUE_RELATIVE,
     "som|vilken|vilka|vars|varom|vartill"},
    {CUE_SUB,
     "efter det att|eftersom|därför att|då|där|varvid|varför|varmed|varjämte|så att|för att|medan|emedan|enär|när|"
     "innan|vilket|"
     "i syfte att|trots att|under det att|utan att|oaktat|alldenstund"},
};
/* clang-format on */

const struct cue_words *cue_words(size_t *n) {
    *n = sizeof table / sizeof table[0];
    return table;
}
