/** Municipalities of the cantons between Zürich, Bern and the Gotthard; see `own-towns.mjs`. Edition 2026-11. */
export const SWISS_CENTRE = {
  Zürich: `
~Adlikon 47.58 8.69
Altikon 47.57 8.79
Bachs 47.52 8.44
Berg am Irchel 47.57 8.60
Buch am Irchel 47.55 8.62
Dägerlen 47.57 8.73
Dättlikon 47.53 8.62
Ellikon an der Thur 47.56 8.82
Fischenthal 47.33 8.92
~Hirzel 47.21 8.61
~Hofstetten 47.47 8.85
~Humlikon 47.57 8.67
~Hütten 47.17 8.66
Hüttikon 47.47 8.39
Kappel am Albis 47.23 8.53
Lufingen 47.49 8.59
Maschwanden 47.24 8.43
Regensberg 47.48 8.44
Schlatt 47.47 8.82
Schleinikon 47.50 8.40
Schöfflisdorf 47.50 8.42
~Schönenberg 47.19 8.64
Seegräben 47.34 8.77
Thalheim an der Thur 47.58 8.74
Truttikon 47.63 8.73
Volken 47.57 8.60
~Waltalingen 47.61 8.77
Wildberg 47.43 8.81
`,
  Bern: `
Aefligen 47.10 7.56
Aegerten 47.12 7.29
Affoltern im Emmental 47.06 7.73
Allmendingen 46.91 7.52
Bargen 47.04 7.26
Belprahon 47.28 7.41
Berken 47.23 7.70
Bettenhausen 47.17 7.71
Bleienbach 47.18 7.76
Bremgarten bei Bern 46.98 7.44
Brenzikofen 46.82 7.61
Büetigen 47.10 7.34
Bühl 47.07 7.25
Champoz 47.26 7.29
Corcelles 47.28 7.45
Cormoret 47.17 7.05
Cortébert 47.19 7.10
Deisswil bei Münchenbuchsee 47.04 7.45
~Diemerswil 47.02 7.42
Diessbach bei Büren 47.11 7.36
Dotzigen 47.12 7.34
Epsach 47.07 7.22
Eschert 47.27 7.40
Farnern 47.27 7.61
Finsterhennen 47.02 7.18
Forst-Längenbühl 46.76 7.53
Freimettigen 46.88 7.63
~Golaten 46.98 7.24
Graben 47.21 7.72
Grandval 47.28 7.42
Grosshöchstetten 46.91 7.64
Gsteig 46.38 7.27
Gsteigwiler 46.66 7.88
Gündlischwand 46.63 7.91
Gurbrü 46.97 7.21
Gurzelen 46.78 7.54
Guttannen 46.66 8.29
Hagneck 47.05 7.18
Hasle bei Burgdorf 47.01 7.65
Hasliberg 46.74 8.20
Häutligen 46.86 7.60
Heimenhausen 47.21 7.70
Hellsau 47.13 7.65
Herbligen 46.83 7.60
Hermrigen 47.08 7.24
Höchstetten 47.13 7.64
Hofstetten bei Brienz 46.75 8.07
Homberg 46.78 7.68
Horrenbach-Buchen 46.77 7.71
Iffwil 47.06 7.49
Inkwil 47.20 7.67
Innertkirchen 46.71 8.23
Ipsach 47.11 7.23
Iseltwald 46.71 7.96
Ittigen 46.97 7.48
Jaberg 46.82 7.57
Jens 47.10 7.26
Kaufdorf 46.84 7.50
Kernenried 47.07 7.55
~Kirchenthurnen 46.82 7.51
Kriechenwil 46.91 7.22
La Ferrière 47.14 6.89
Lauenen 46.42 7.32
~Lohnstorf 46.82 7.53
Loveresse 47.25 7.23
Lüscherz 47.05 7.15
Lütschental 46.64 7.95
Mattstetten 47.03 7.51
Meienried 47.14 7.34
Meikirch 47.01 7.36
Merzligen 47.09 7.25
Mirchel 46.89 7.65
Mont-Tramelan 47.21 7.06
Moosseedorf 47.01 7.48
Mötschwil 47.04 7.57
Neuenegg 46.89 7.30
Niederhünigen 46.88 7.62
Niederönz 47.18 7.69
Niederried bei Interlaken 46.72 7.93
Noflen 46.80 7.54
Oberhofen am Thunersee 46.73 7.67
Oberlangenegg 46.80 7.73
Oberried am Brienzersee 46.74 7.96
~Obersteckholz 47.19 7.82
Oberthal 46.91 7.67
Oberwil bei Büren 47.13 7.41
Oberwil im Simmental 46.66 7.43
Oeschenbach 47.11 7.75
Oppligen 46.82 7.60
Petit-Val 47.28 7.21
Pohlern 46.73 7.54
Port 47.11 7.26
Rapperswil 47.06 7.41
Rebévelier 47.29 7.18
Reichenbach im Kandertal 46.63 7.69
Reisiswil 47.16 7.84
Renan 47.13 6.93
Roches 47.30 7.38
Rohrbachgraben 47.12 7.82
Romont 47.19 7.34
Röthenbach im Emmental 46.86 7.74
Rüdtligen-Alchenflüh 47.09 7.57
~Rumendingen 47.07 7.63
Rumisberg 47.26 7.64
Rüti bei Büren 47.15 7.41
Rütschelen 47.16 7.77
Safnern 47.15 7.32
Sauge 47.18 7.29
Saules 47.25 7.22
Saxeten 46.63 7.83
Schattenhalb 46.71 8.19
Schelten 47.33 7.55
Scheuren 47.13 7.32
Schwadernau 47.13 7.31
Schwanden bei Brienz 46.75 8.05
Schwarzenburg 46.82 7.34
Schwarzhäusern 47.25 7.77
~Schwendibach 46.77 7.66
Seehof 47.31 7.52
Sonceboz-Sombeval 47.20 7.17
Sonvilier 47.14 6.97
Sorvilier 47.24 7.30
Stocken-Höfen 46.72 7.56
Studen 47.11 7.30
Sutz-Lattrigen 47.10 7.22
Teuffenthal 46.75 7.68
Thörigen 47.17 7.73
Thunstetten 47.21 7.75
Treiten 47.01 7.16
Tschugg 47.02 7.08
Unterlangenegg 46.80 7.69
Vinelz 47.04 7.11
Wachseldorn 46.82 7.73
Wald 46.87 7.48
Walliswil bei Wangen 47.24 7.68
Walperswil 47.06 7.23
Wangenried 47.22 7.66
Wiggiswil 47.05 7.47
Wiler bei Utzenstorf 47.15 7.55
Wileroltigen 46.98 7.24
Willadingen 47.15 7.62
~Wolfisberg 47.27 7.65
Zauggenried 47.07 7.54
Zielebach 47.16 7.57
Zuzwil 47.05 7.47
Zwieselberg 46.72 7.62
`,
  Luzern: `
Altbüron 47.18 7.88
~Altwis 47.24 8.25
Dierikon 47.10 8.37
~Ebersecken 47.18 7.93
Egolzwil 47.18 8.00
Ermensee 47.23 8.23
Eschenbach 47.13 8.32
Fischbach 47.16 7.91
Gisikon 47.13 8.40
Grossdietwil 47.17 7.89
Hergiswil bei Willisau 47.08 7.96
~Honau 47.13 8.41
Rain 47.13 8.26
Roggliswil 47.21 7.88
Romoos 47.01 8.03
Rothenburg 47.09 8.27
Schlierbach 47.23 8.11
Schongau 47.27 8.26
`,
  Uri: `
Göschenen 46.67 8.59
Hospental 46.62 8.57
Realp 46.60 8.50
Sisikon 46.95 8.62
Wassen 46.71 8.60
`,
  Schwyz: `
Galgenen 47.18 8.87
Innerthal 47.11 8.92
Riemenstalden 46.95 8.67
Wangen 47.19 8.89
`,
  Nidwalden: `
Ennetmoos 46.95 8.34
Oberdorf 46.96 8.39
`,
  Zug: `
Neuheim 47.20 8.58
Oberägeri 47.14 8.61
`,
};
