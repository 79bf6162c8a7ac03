/** Municipalities of the cantons of the Alps and their southern side; see `own-towns.mjs`. Edition 2026-11. */
export const SWISS_SOUTH = {
  Graubünden: `
Avers 46.47 9.51
Bever 46.55 9.89
Cama 46.27 9.17
Castaneda 46.26 9.14
Conters im Prättigau 46.90 9.80
Domleschg 46.76 9.45
Ferrera 46.55 9.44
Flerden 46.70 9.41
Furna 46.94 9.68
Fürstenau 46.72 9.45
Lantsch/Lenz 46.69 9.56
Lumnezia 46.70 9.17
Madulain 46.59 9.94
~Maladers 46.84 9.56
Masein 46.70 9.43
Medel (Lucmagn) 46.67 8.84
Rongellen 46.67 9.45
Rossa 46.37 9.12
Rothenbrunnen 46.77 9.42
Roveredo 46.23 9.12
Safiental 46.73 9.32
Sagogn 46.78 9.25
Schluein 46.78 9.22
Schmitten 46.69 9.67
Seewis im Prättigau 46.99 9.63
Soazza 46.37 9.22
Sufers 46.57 9.37
Sumvitg 46.73 8.93
Trin 46.83 9.36
Tschappina 46.69 9.38
Tschiertschen-Praden 46.82 9.61
Tujetsch 46.68 8.77
Urmein 46.69 9.40
Valsot 46.85 10.40
Zillis-Reischen 46.64 9.44
`,
  Tessin: `
Alto Malcantone 46.04 8.88
Aranno 46.02 8.87
Arbedo-Castione 46.22 9.05
Astano 46.01 8.81
Bedano 46.05 8.92
Bedretto 46.50 8.51
Bissone 45.95 8.97
Blenio 46.53 8.95
Bosco/Gurin 46.32 8.49
Brione sopra Minusio 46.18 8.81
Brusino Arsizio 45.93 8.94
Cademario 46.02 8.89
Campo (Vallemaggia) 46.29 8.49
Cerentino 46.31 8.55
Coldrerio 45.85 8.99
~Corippo 46.24 8.84
Cureglia 46.04 8.95
Curio 46.00 8.86
Dalpe 46.48 8.77
Grancia 45.97 8.93
Isone 46.13 8.99
Lamone 46.05 8.93
Lavizzara 46.38 8.66
Linescio 46.31 8.58
Magliaso 45.98 8.89
Manno 46.03 8.92
~Maroggia 45.93 8.97
Mergoscia 46.21 8.85
Mezzovico-Vira 46.09 8.92
Miglieglia 46.02 8.85
Muzzano 45.99 8.92
Neggio 45.99 8.88
Onsernone 46.20 8.65
Origlio 46.05 8.94
Orselina 46.18 8.80
Paradiso 45.99 8.95
Personico 46.37 8.92
Pollegio 46.36 8.95
Ponte Capriasca 46.06 8.95
Porza 46.03 8.95
Prato (Leventina) 46.48 8.76
Quinto 46.51 8.71
Sant'Antonino 46.15 8.98
Tenero-Contra 46.18 8.85
Torricella-Taverne 46.06 8.93
Vacallo 45.85 9.03
Vernate 45.99 8.88
Verzasca 46.26 8.84
Vezia 46.03 8.94
Vico Morcote 45.93 8.92
`,
  Wallis: `
Albinen 46.34 7.63
Ausserberg 46.31 7.85
Bellwald 46.43 8.16
Bettmeralp 46.40 8.06
Binn 46.36 8.18
Bister 46.36 8.07
Blatten 46.42 7.82
Bourg-Saint-Pierre 45.95 7.21
Bovernier 46.08 7.09
Collonges 46.17 7.03
Eggerberg 46.31 7.88
Eisten 46.20 7.89
Embd 46.22 7.83
Ergisch 46.29 7.71
Ernen 46.40 8.15
Ferden 46.39 7.76
Fieschertal 46.42 8.14
Finhaut 46.08 6.98
Goms 46.47 8.25
Grengiols 46.37 8.09
Guttet-Feschel 46.33 7.66
Icogne 46.29 7.44
Inden 46.34 7.62
Kippel 46.40 7.77
Lax 46.39 8.12
Massongex 46.24 6.99
Mont-Noble 46.22 7.42
Mörel-Filet 46.36 8.05
Oberems 46.28 7.69
Obergoms 46.53 8.35
Randa 46.10 7.78
Ried-Brig 46.31 8.02
Riederalp 46.38 8.03
Saas-Almagell 46.09 7.96
Saas-Balen 46.15 7.92
Simplon 46.20 8.06
Steg-Hohtenn 46.31 7.75
Trient 46.06 7.00
Unterbäch 46.28 7.80
Val-d'Illiez 46.20 6.89
~Venthône 46.31 7.53
Vérossaz 46.21 6.99
Veysonnaz 46.20 7.34
~Vollèges 46.09 7.17
Zeneggen 46.27 7.87
Zwischbergen 46.17 8.11
`,
};
