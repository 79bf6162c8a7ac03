/** Municipalities of Austria; see `own-towns.mjs`. */
export const AUSTRIA = {
  Burgenland: `
Bildein 47.13 16.46
Deutsch Schützen-Eisenberg 47.15 16.45
Frankenau-Unterpullendorf 47.48 16.64
Gerersdorf-Sulz 47.07 16.24
Großmürbisch 47.02 16.36
Minihof-Liebau 46.88 16.03
Rauchwart 47.13 16.24
`,
  Kärnten: `
Afritz am See 46.73 13.80
Albeck 46.82 14.05
Ebenthal in Kärnten 46.61 14.36
Krems in Kärnten 46.93 13.58
Lesachtal 46.70 12.80
Mallnitz 46.99 13.17
Nötsch im Gailtal 46.59 13.62
Reichenau 46.86 13.89
Reißeck 46.87 13.34
Schiefling am Wörthersee 46.60 14.10
St. Stefan im Gailtal 46.62 13.52
St. Urban 46.75 14.18
Techelsberg am Wörther See 46.64 14.11
Weißensee 46.71 13.29
Zell 46.47 14.39
`,
  Niederösterreich: `
Albrechtsberg an der Großen Krems 48.46 15.38
Artstetten-Pöbring 48.24 15.20
Aspangberg-St. Peter 47.56 16.08
Blumau-Neurißhof 47.92 16.30
Brand-Laaben 48.11 15.89
Breitenstein 47.66 15.83
Bürg-Vöstenhof 47.72 16.00
Burgschleinitz-Kühnring 48.61 15.83
Enzesfeld-Lindabrunn 47.92 16.18
Großgöttfritz 48.51 15.18
Großschönau 48.65 14.94
Heldenberg 48.50 15.92
Hochneukirchen-Gschaidt 47.46 16.20
Höflein an der Hohen Wand 47.82 16.05
Hohenwarth-Mühlbach am Manhartsberg 48.50 15.81
Irnfritz-Messern 48.70 15.58
Königsbrunn am Wagram 48.43 15.93
Kottes-Purk 48.42 15.30
Lichtenau im Waldviertel 48.50 15.39
Ludweis-Aigen 48.76 15.46
Meiseldorf 48.67 15.78
Michelbach 48.09 15.74
Moorbad Harbach 48.70 14.75
Nappersdorf-Kammersdorf 48.62 16.20
Obritzberg-Rust 48.28 15.61
Perschling 48.25 15.80
Pfaffenschlag bei Waidhofen 48.85 15.18
Pölla 48.60 15.45
Rosenburg-Mold 48.62 15.65
Rossatz-Arnsdorf 48.38 15.51
Schollach 48.19 15.38
Schönbühel-Aggsbach 48.25 15.35
St. Anton an der Jeßnitz 47.96 15.20
St. Georgen am Reith 47.85 14.90
St. Martin 48.66 14.83
St. Oswald 48.27 15.03
Straning-Grafenberg 48.62 15.87
Texingtal 48.03 15.32
Unserfrau-Altweitra 48.75 14.86
Velm-Götzendorf 48.49 16.78
Waidhofen an der Thaya-Land 48.82 15.30
Weiden an der March 48.30 16.82
`,
  Oberösterreich: `
Altschwendt 48.28 13.66
Andrichsfurt 48.28 13.53
Auerbach 48.05 13.07
Berg im Attergau 47.93 13.53
Brunnenthal 48.47 13.45
Diersbach 48.41 13.56
Dimbach 48.30 14.90
Dorf an der Pram 48.27 13.62
Eggerding 48.33 13.47
Engelhartszell 48.50 13.73
Eschenau im Hausruckkreis 48.39 13.80
Feldkirchen bei Mattighofen 48.06 13.05
Fischlham 48.11 13.94
Franking 48.06 12.91
Freinberg 48.57 13.52
Geiersberg 48.19 13.60
Geretsberg 48.09 12.95
Gilgenberg am Weilhart 48.13 12.94
Haibach ob der Donau 48.43 13.89
Haigermoos 48.03 12.91
Hargelsberg 48.15 14.44
Heiligenberg 48.36 13.84
Helfenberg 48.54 14.14
Hinterstoder 47.70 14.15
Hinzenbach 48.31 13.99
Hirschbach im Mühlkreis 48.49 14.41
Hohenzell 48.20 13.55
Höhnhart 48.15 13.28
Hörbich 48.53 13.87
Jeging 48.05 13.17
Kaltenberg 48.44 14.75
Kirchberg bei Mattighofen 48.03 13.10
Kirchdorf am Inn 48.30 13.28
Kirchheim im Innkreis 48.21 13.35
Klam 48.22 14.78
Kleinzell im Mühlkreis 48.45 13.99
Lambrechten 48.32 13.51
Leopoldschlag 48.61 14.50
Liebenau 48.53 14.80
Mettmach 48.17 13.34
Moosbach 48.20 13.16
Mörschwang 48.28 13.39
Mühlheim am Inn 48.30 13.22
Niederkappel 48.47 13.88
Oberkappel 48.55 13.77
Oberschlierbach 47.94 14.15
Peterskirchen 48.24 13.55
Pfarrkirchen im Mühlkreis 48.50 13.83
Pilsbach 48.03 13.68
Pischelsdorf am Engelbach 48.13 13.08
Pollham 48.24 13.88
Pöndorf 48.00 13.37
Pupping 48.33 14.01
Rainbach im Innkreis 48.46 13.53
Rechberg 48.32 14.71
Redleiten 48.07 13.47
Riedau 48.30 13.63
Roßbach 48.20 13.21
Rosenau am Hengstpaß 47.71 14.41
Scharten 48.25 14.03
Schiedlberg 48.08 14.28
Schwand im Innkreis 48.18 12.98
Schwarzenberg am Böhmerwald 48.74 13.83
Senftenbach 48.26 13.41
St. Johann am Walde 48.12 13.28
St. Nikola an der Donau 48.23 14.91
St. Oswald bei Haslach 48.60 14.03
St. Pankraz 47.77 14.20
St. Radegund 48.09 12.77
St. Stefan am Walde 48.56 14.10
St. Thomas 48.29 13.87
St. Thomas am Blasenstein 48.32 14.76
St. Ulrich im Mühlkreis 48.47 14.02
St. Veit im Innkreis 48.19 13.26
St. Willibald 48.36 13.70
Steegen 48.35 13.77
Straß im Attergau 47.91 13.46
Stroheim 48.35 13.93
Tarsdorf 48.08 12.85
Tollet 48.24 13.82
Überackern 48.19 12.88
Vichtenstein 48.53 13.65
Vorderstoder 47.71 14.22
Waldburg 48.51 14.43
`,
  Salzburg: `
Fusch an der Großglocknerstraße 47.22 12.82
Göming 47.98 12.95
Göriach 47.17 13.79
Lessach 47.19 13.81
Rußbach am Paß Gschütt 47.59 13.46
Weißbach bei Lofer 47.52 12.76
Weißpriach 47.20 13.70
`,
  Steiermark: `
Grundlsee 47.62 13.86
Haselsdorf-Tobelbad 46.99 15.36
Radmer 47.55 14.77
St. Andrä-Höch 46.79 15.37
St. Martin am Wöllmißberg 47.00 15.11
Stanz im Mürztal 47.47 15.50
`,
  Tirol: `
Bach 47.26 10.40
Brandberg 47.17 11.88
Faggen 47.07 10.69
Gaimberg 46.84 12.79
Hinterhornbach 47.36 10.45
Iselsberg-Stronach 46.84 12.85
Kaisers 47.21 10.30
Kaunerberg 47.09 10.70
Niederndorferberg 47.66 12.23
Pfafflar 47.28 10.64
Pinswang 47.54 10.67
Spiss 46.95 10.43
St. Johann im Walde 46.90 12.62
St. Sigmund im Sellrain 47.20 11.10
Steinberg am Rofan 47.53 11.78
`,
  Vorarlberg: `
Fontanella 47.24 9.92
St. Gerold 47.22 9.82
`,
};
