/** Towns of Germany; see `own-towns.mjs`. */
export const GERMANY = {
  'Baden-Württemberg': `
Ammerbuch 48.55 8.95
Angelbachtal 49.23 8.78
Argenbühl 47.69 9.95
Deggenhausertal 47.77 9.40
Engstingen 48.39 9.29
Eutingen im Gäu 48.48 8.75
Feldberg (Schwarzwald) 47.86 8.04
Frankenhardt 49.06 9.98
Freiamt 48.17 7.91
Gerabronn 49.25 9.92
Haslach im Kinzigtal 48.28 8.09
Heroldstatt 48.44 9.66
Hohberg 48.42 7.90
Karlsbad 48.91 8.51
Kreßberg 49.13 10.12
Lichtenstein 48.42 9.25
Marxzell 48.86 8.45
Neuried 48.46 7.80
Pfinztal 49.01 8.52
Schemmerhofen 48.18 9.80
Schöntal 49.33 9.50
Seewald 48.55 8.51
Sonnenbühl 48.37 9.19
Stutensee 49.06 8.49
Waldbrunn 49.46 9.08
Walzbachtal 49.00 8.60
Weissach im Tal 48.93 9.47
Wittighausen 49.62 9.84
Wutach 47.84 8.45
~Bad Cannstatt 48.81 9.21
~Zuffenhausen 48.83 9.17
~Feuerbach 48.81 9.16
~Degerloch 48.75 9.17
~Untertürkheim 48.78 9.25
~Weilimdorf 48.81 9.11
~Durlach 49.00 8.47
~Neckarau 49.45 8.49
~Käfertal 49.51 8.52
`,
  Bayern: `
Altmannstein 48.90 11.65
Bad Rodach 50.34 10.77
Bibertal 48.42 10.18
Buch am Erlbach 48.45 12.03
Ebersdorf bei Coburg 50.22 11.07
Ebrach 49.85 10.49
Eging am See 48.72 13.27
Grub am Forst 50.23 11.02
Kinding 48.99 11.38
Kipfenberg 48.95 11.40
Neuburg an der Kammel 48.30 10.33
Oberaurach 49.94 10.63
Pförring 48.81 11.69
Plößberg 49.78 12.31
Rauhenebrach 49.87 10.58
Ruhstorf an der Rott 48.43 13.33
Saaldorf-Surheim 47.87 12.96
Steinbach am Wald 50.44 11.38
Sulzdorf an der Lederhecke 50.25 10.57
Titting 49.00 11.22
Wellheim 48.82 11.08
Wiesenttal 49.80 11.25
Windorf 48.63 13.22
~Martinsried 48.11 11.45
~Schwabing 48.17 11.58
~Sendling 48.12 11.54
~Giesing 48.11 11.59
~Haidhausen 48.13 11.60
~Riem 48.14 11.68
~Laim 48.14 11.50
~Trudering 48.12 11.66
~Neuperlach 48.10 11.64
~Maxvorstadt 48.15 11.57
~Milbertshofen 48.18 11.57
~Solln 48.08 11.52
~Freimann 48.20 11.62
~Langwasser 49.41 11.13
~Gostenhof 49.45 11.06
~Lechhausen 48.39 10.93
~Göggingen 48.34 10.87
~Haunstetten 48.31 10.91
`,
  Brandenburg: `
Blankenfelde-Mahlow 52.34 13.42
Boitzenburger Land 53.26 13.62
Fredersdorf-Vogelsdorf 52.52 13.75
Heidesee 52.27 13.78
Kloster Lehnin 52.32 12.74
Löwenberger Land 52.89 13.15
Mühlenbecker Land 52.66 13.39
Neuenhagen bei Berlin 52.53 13.69
Nuthetal 52.35 13.09
Oberkrämer 52.70 13.10
Panketal 52.64 13.50
Schönwalde-Glien 52.65 13.06
Schorfheide 52.85 13.68
Schwielowsee 52.33 12.97
~Babelsberg 52.39 13.10
~Golm 52.41 12.97
`,
  Hessen: `
Ahnatal 51.37 9.41
Allendorf (Eder) 51.03 8.67
Bad Sooden-Allendorf 51.27 9.97
Bad Zwesten 51.05 9.18
Berkatal 51.24 9.92
Beselich 50.50 8.13
Biebertal 50.63 8.60
Brechen 50.35 8.18
Breuberg 49.83 9.03
Diemelsee 51.32 8.75
Dietzhölztal 50.84 8.33
Ebersburg 50.46 9.78
Eschenburg 50.81 8.36
Flörsbachtal 50.12 9.43
Gemünden (Felda) 50.69 9.05
Gründau 50.23 9.13
Hasselroth 50.16 9.10
Höchst im Odw 49.80 8.99
Hohenahr 50.68 8.50
Hohenroda 50.79 9.88
Hünfelden 50.31 8.18
Jossgrund 50.18 9.49
Knüllwald 50.99 9.49
Neuenstein 50.92 9.57
Nüsttal 50.66 9.83
Oestrich-Winkel 50.01 8.02
Reichelsheim (Wetterau) 50.36 8.88
Reinhardshagen 51.49 9.60
Schauenburg 51.29 9.34
Selters (Taunus) 50.36 8.28
Sinntal 50.30 9.63
Twistetal 51.34 8.97
Waldsolms 50.42 8.50
Wesertal 51.61 9.55
Wettenberg 50.63 8.65
Wildeck 50.93 9.98
Wöllstadt 50.29 8.77
~Bockenheim 50.12 8.64
~Fechenheim 50.13 8.76
~Rödelheim 50.13 8.61
~Bergen-Enkheim 50.16 8.76
~Wilhelmshöhe 51.31 9.44
`,
  'Mecklenburg-Vorpommern': `
Gägelow 53.90 11.40
Gützkow 53.93 13.41
Insel Poel 54.00 11.44
Löcknitz 53.45 14.21
Lüdersdorf 53.83 10.83
Sanitz 54.07 12.37
Satow 53.99 11.88
Süderholz 54.07 13.22
`,
  Niedersachsen: `
Bad Grund 51.81 10.24
Burgwedel 52.49 9.86
Diepenau 52.42 8.73
Ehra-Lessien 52.60 10.80
Emmerthal 52.05 9.38
Gleichen 51.46 10.03
Hude (Oldenburg) 53.11 8.46
Ihlow 53.41 7.45
Isernhagen 52.44 9.83
Jade 53.34 8.24
Lemgow 52.95 11.27
Lindern (Oldenburg) 52.84 7.77
Neuenkirchen-Vörden 52.51 8.07
Rodewald 52.67 9.48
Saterland 53.10 7.68
Südbrookmerland 53.47 7.37
Westoverledingen 53.16 7.45
Weyhe 52.99 8.86
~Misburg 52.38 9.85
~Stöcken 52.40 9.66
`,
  'Nordrhein-Westfalen': `
Ense 51.51 7.97
Herzebrock-Clarholz 51.89 8.24
Hürtgenwald 50.72 6.39
Kalletal 52.13 8.95
Lippetal 51.67 8.10
Marienmünster 51.82 9.21
Reichshof 50.96 7.70
Reken 51.83 7.04
Schloß Holte-Stukenbrock 51.89 8.63
~Bad Godesberg 50.69 7.16
~Beuel 50.74 7.12
~Ehrenfeld 50.95 6.92
~Lindenthal 50.93 6.91
~Chorweiler 51.02 6.90
~Wattenscheid 51.48 7.14
~Langendreer 51.48 7.32
~Rüttenscheid 51.43 7.00
~Kettwig 51.37 6.94
~Altenessen 51.49 7.01
~Borbeck 51.47 6.95
~Hörde 51.49 7.50
~Elberfeld 51.26 7.15
~Barmen 51.27 7.20
~Vohwinkel 51.23 7.07
~Benrath 51.16 6.87
~Gerresheim 51.24 6.86
~Ruhrort 51.46 6.73
~Hamborn 51.49 6.77
~Walsum 51.54 6.70
~Hiltrup 51.90 7.64
`,
  Saarland: `
Mandelbachtal 49.17 7.15
Rehlingen-Siersburg 49.37 6.68
`,
  Sachsen: `
Bad Gottleuba-Berggießhübel 50.86 13.95
Belgern-Schildau 51.48 13.12
Bobritzsch-Hilbersdorf 50.90 13.45
Neißeaue 51.24 15.02
Sehmatal 50.54 12.99
Striegistal 51.03 13.18
Waldhufen 51.22 14.83
~Plagwitz 51.33 12.33
~Connewitz 51.31 12.37
~Paunsdorf 51.35 12.47
`,
  'Sachsen-Anhalt': `
Arnstein 51.68 11.50
Elsteraue 51.08 12.21
Falkenstein/Harz 51.68 11.33
Lutherstadt Eisleben 51.53 11.55
Sülzetal 52.04 11.56
`,
  'Schleswig-Holstein': `
Schenefeld 53.60 9.83
Schwedeneck 54.46 10.08
`,
  Thüringen: `
Hörselberg-Hainich 51.02 10.52
`,
  Bremen: `
~Vegesack 53.17 8.62
~Hemelingen 53.06 8.88
~Gröpelingen 53.12 8.76
`,
  Hamburg: `
~Bahrenfeld 53.57 9.91
~Barmbek 53.59 10.04
~Finkenwerder 53.53 9.88
`,
  'Rheinland-Pfalz': `
~Gonsenheim 50.00 8.21
~Hechtsheim 49.97 8.28
`,
};
