/**
 * Small words that a language cannot do without and that hardly any other writes alike. The first four are listened to;
 * the others are here so that they are not taken for one of those.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and is are was were be been have has had will would could should not to of for with from that this these those he she they we you his her their our my your it its at by about after before because if when what which who how there very just still also again i but or than then them him us me an do does did said asked wants called in on as so no any some all every each only more most over off up down out since until got get gets going go here where why please yes too than much many well'.split(
    ' ',
  ),
  de: 'der die das den dem des ein eine einen einem einer und ist sind war waren wird werden wurde hat haben hatte nicht kein keine zu von für mit aus dass daß er sie wir ihr ihre sein seine unser mein es im am beim auf über nach vor weil wenn was wer wie sehr noch auch wieder ich aber oder als dann ihn ihm uns mir bei zum zur will möchte kann soll bitte schon nur bis um in an zum vom ohne seit gegen durch zwischen hier da dort heute gestern immer wieder mal etwas alles viel sehr mehr wegen damit darf muss müssen können konnte hatten sich man jetzt ab doch gut'.split(
    ' ',
  ),
  fr: 'le la les des du un une et est sont était être avoir ont avait ne pas plus pour avec dans sur que qui ce cette ces il elle ils elles nous vous son sa ses leur leurs notre mon ma mes votre au aux par après avant parce si quand quoi comment très encore aussi je mais ou alors lui moi été fait dit veut demande chez en à où sous sans entre vers depuis pendant dès jusque toujours jamais plus moins très trop bien tout tous toute toutes rien aucun aucune cela ça y se ni donc car si non oui peut faut était avons avez suis'.split(
    ' ',
  ),
  es: 'el la los las un una unos unas y es son era fue ser está están haber ha han había no para con por en que quien este esta estos esas él ella ellos nosotros usted ustedes su sus nuestro mi mis del al después antes porque si cuando qué cómo muy todavía también otra vez yo pero o entonces le lo se más ya quiere dice pide a de o u e sin sobre entre desde hasta hacia según tras durante nada todo todos toda todas siempre nunca ayer hoy mañana aquí allí solo sólo tan tanto mucho muchos muy bien mal hay hace sido tiene tengo nos me te les sí'.split(
    ' ',
  ),
  it: 'il lo la gli le un uno una e è sono era essere avere ha hanno aveva non per con di che chi questo questa questi egli lei loro noi voi suo sua suoi nostro mio mia del della dei delle al alla dopo prima perché se quando cosa come molto ancora anche io ma o allora più già vuole dice chiede nel nella'.split(
    ' ',
  ),
  pt: 'o a os as um uma uns umas e é são era foi ser está estão ter tem têm tinha não para com por em que quem este esta estes ele ela eles nós você vocês seu sua seus nosso meu minha do da dos das ao depois antes porque se quando muito ainda também eu mas ou então mais já quer diz pede no na nos nas'.split(
    ' ',
  ),
  nl: 'de het een en is zijn was waren wordt werd hebben heeft had niet geen te van voor met uit dat die deze dit hij zij ze wij we jullie haar hun ons mijn bij op over na omdat als wat wie hoe zeer nog ook weer ik maar of dan hem mij naar kan wil moet graag alleen tot om er'.split(
    ' ',
  ),
  tr: 've bir bu şu o için ile gibi çok daha en ama veya değil var yok ben sen biz siz onlar benim onun bizim ne kim nasıl neden sonra önce kadar de da mi mı olarak olan oldu dedi istiyor'.split(
    ' ',
  ),
  pl: 'i w na z do jest są był była nie że się to ten ta te on ona oni my wy jego jej ich nasz mój po przed bo jeśli kiedy co kto jak bardzo jeszcze też znowu ja ale albo więc dla od przez przy już tylko chce'.split(
    ' ',
  ),
  sv: 'och är var att det den en ett inte som för med på av till från han hon de vi ni hans hennes deras vår min efter före om när vad vem hur mycket också igen jag men eller då har hade ska vill kan bara'.split(
    ' ',
  ),
  ro: 'și este sunt era nu pentru cu din că care acest această el ea ei noi voi lui lor nostru meu mea după înainte dacă când ce cine cum foarte încă mai eu dar sau deci la pe în am are au fost vrea'.split(
    ' ',
  ),
  da: 'og er var at det den de en et ikke som for med på af til fra han hun vi jeg hans hendes deres vores min efter før om når hvad hvem hvordan meget også igen men eller så har havde skal vil kan blev bliver over frem i'.split(
    ' ',
  ),
  ca: 'el la els les un una uns i és són era ser està han ha no per amb en que qui aquest aquesta ell ella nosaltres vostè seu seva nostre del dels al després abans perquè si quan què com molt encara també jo però o doncs li ho més ja vol diu demana he a'.split(
    ' ',
  ),
  cs: 'a je jsou byl byla bylo v na z do se že to ten ta on ona my jeho její náš po před protože když co kdo jak velmi ještě také znovu já ale nebo pak pro od při už jen chce s u si jsem jsme není'.split(
    ' ',
  ),
  hu: 'a az és egy van volt nem hogy ez ő mi ők után előtt mert ha mit ki nagyon még is újra de vagy akkor már csak mint lesz meg be el én'.split(
    ' ',
  ),
  fi: 'ja on ei että se hän me he oli olla ovat tämä mutta kun niin myös vielä jos mitä kuka hyvin tai sitten jo vain kanssa ennen jälkeen minä takaisin'.split(
    ' ',
  ),
};
