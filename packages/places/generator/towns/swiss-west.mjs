/** Municipalities of the cantons where French is spoken, but Valais; see `own-towns.mjs`. Edition 2026-11. */
export const SWISS_WEST = {
  Freiburg: `
Auboranges 46.58 6.80
Billens-Hennens 46.70 6.90
Bossonnens 46.53 6.85
Botterens 46.63 7.12
Brünisried 46.76 7.28
Chapelle (Glâne) 46.60 6.82
Châtel-sur-Montsalvens 46.62 7.13
Châtillon 46.83 6.83
Châtonnaye 46.75 6.94
Cheiry 46.75 6.84
Chénens 46.74 7.00
Corbières 46.66 7.10
~Corserey 46.77 6.99
Cottens 46.75 7.03
Cressier 46.90 7.14
Crésuz 46.62 7.14
Delley-Portalban 46.91 6.96
Echarlens 46.65 7.07
Ferpicloz 46.74 7.16
Fétigny 46.80 6.91
Fräschels 47.00 7.21
~Gempenach 46.94 7.20
Gibloux 46.73 7.06
Granges (Veveyse) 46.53 6.83
Granges-Paccot 46.82 7.14
Grangettes 46.68 6.96
Greng 46.91 7.09
La Brillaz 46.77 7.02
La Sonnaz 46.84 7.13
La Verrerie 46.58 6.92
Le Châtelard 46.68 6.98
Le Flon 46.59 6.86
Le Pâquier 46.59 7.06
Les Montets 46.81 6.88
Massonnens 46.70 6.97
Ménières 46.78 6.88
Meyriez 46.92 7.10
Misery-Courtion 46.85 7.06
Montagny 46.80 6.99
Montet (Glâne) 46.64 6.81
Morlon 46.64 7.09
Muntelier 46.93 7.12
Neyruz 46.77 7.07
Nuvilly 46.78 6.83
Pierrafortscha 46.79 7.19
Pont-en-Ogoz 46.70 7.08
Prévondavaux 46.73 6.80
Remaufens 46.53 6.88
Ried bei Kerzers 46.95 7.19
Saint-Aubin 46.89 6.98
Saint-Martin 46.58 6.87
Sévaz 46.84 6.87
St. Silvester 46.75 7.22
St. Ursen 46.78 7.22
Tentlingen 46.77 7.20
Torny 46.76 6.96
Ulmiz 46.93 7.20
Ursy 46.63 6.84
Vallon 46.89 6.95
Villarsel-sur-Marly 46.77 7.17
Villorsonnens 46.71 6.98
Vuissens 46.74 6.77
`,
  Waadt: `
Aclens 46.57 6.51
Agiez 46.72 6.51
Allaman 46.47 6.40
Arnex-sur-Nyon 46.37 6.19
Arnex-sur-Orbe 46.70 6.52
Bassins 46.46 6.23
Belmont-sur-Yverdon 46.74 6.63
Bettens 46.63 6.57
Bioley-Magnoux 46.73 6.71
~Bioley-Orjulaz 46.62 6.60
Bofflens 46.70 6.49
Bonvillars 46.84 6.67
Bougy-Villars 46.48 6.36
Boulens 46.68 6.72
Bournens 46.60 6.56
Boussens 46.60 6.58
Bremblens 46.55 6.52
Bretigny-sur-Morrens 46.60 6.65
Bretonnières 46.71 6.47
Buchillon 46.47 6.42
Bursinel 46.44 6.31
Burtigny 46.47 6.26
Bussy-sur-Moudon 46.69 6.81
Chamblon 46.77 6.60
Champtauroz 46.77 6.81
Champvent 46.78 6.57
Chavannes-de-Bogis 46.34 6.16
Chavannes-des-Bois 46.31 6.14
Chavannes-le-Chêne 46.78 6.78
Chavannes-sur-Moudon 46.65 6.81
Chêne-Pâquier 46.76 6.77
Chessel 46.35 6.90
Chevroux 46.89 6.91
Chigny 46.52 6.47
Clarmont 46.55 6.45
Coinsins 46.42 6.24
Commugny 46.32 6.17
Corbeyrier 46.35 6.96
Corcelles-près-Concise 46.85 6.71
Corcelles-près-Payerne 46.83 6.96
Corseaux 46.47 6.83
Corsier-sur-Vevey 46.47 6.85
Crans 46.36 6.21
Cronay 46.76 6.70
Croy 46.69 6.47
Cuarny 46.77 6.69
Cugy 46.59 6.64
Curtilles 46.70 6.85
Démoret 46.74 6.76
Denens 46.52 6.45
Denges 46.52 6.54
Dizy 46.64 6.50
Dompierre 46.74 6.88
Donneloye 46.75 6.72
Duillier 46.41 6.23
Dully 46.43 6.29
Echandens 46.53 6.54
Eclépens 46.65 6.53
Ependes 46.74 6.61
Essertines-sur-Rolle 46.49 6.32
Essertines-sur-Yverdon 46.72 6.64
Etagnières 46.60 6.61
Etoy 46.48 6.42
Féchy 46.48 6.37
Fey 46.67 6.68
Fiez 46.83 6.62
Fontaines-sur-Grandson 46.84 6.62
Forel (Lavaux) 46.54 6.77
Giez 46.81 6.62
Givrins 46.43 6.20
Grandevent 46.84 6.60
Grens 46.40 6.19
Henniez 46.74 6.88
Hermenches 46.64 6.76
Jorat-Mézières 46.59 6.77
Jouxtens-Mézery 46.56 6.60
Juriens 46.69 6.45
L'Abergement 46.76 6.48
L'Isle 46.62 6.41
La Praz 46.67 6.43
La Rippe 46.38 6.15
Lavey-Morcles 46.20 7.03
Lavigny 46.50 6.41
Le Lieu 46.65 6.28
Lignerolle 46.74 6.46
Lonay 46.53 6.52
Longirod 46.49 6.26
Lovatens 46.69 6.87
Luins 46.44 6.27
Lussery-Villars 46.63 6.53
Lussy-sur-Morges 46.50 6.45
Marchissy 46.49 6.24
Mathod 46.77 6.56
Mauborget 46.85 6.61
Mex 46.58 6.55
Mies 46.30 6.17
Missy 46.88 6.97
Molondin 46.77 6.76
Monnaz 46.53 6.47
Mont-la-Ville 46.65 6.41
Mont-sur-Rolle 46.47 6.34
Montcherand 46.73 6.51
~Montherod 46.50 6.38
Montilliez 46.65 6.66
Montpreveyres 46.58 6.74
Morrens 46.59 6.63
Mutrux 46.88 6.72
Novalles 46.83 6.58
Noville 46.38 6.90
Ogens 46.71 6.72
Onnens 46.84 6.69
Oppens 46.71 6.69
Orges 46.80 6.57
Ormont-Dessous 46.36 7.05
Ormont-Dessus 46.35 7.14
Orzens 46.72 6.68
Oulens-sous-Echallens 46.64 6.58
Penthaz 46.60 6.54
Poliez-Pittet 46.62 6.68
Pomy 46.76 6.67
Premier 46.70 6.45
Prévonloup 46.70 6.90
Provence 46.89 6.73
Rances 46.76 6.53
Rennaz 46.37 6.92
Rivaz 46.48 6.78
Romainmôtier-Envy 46.69 6.46
Romanel-sur-Morges 46.56 6.51
Ropraz 46.62 6.75
Rossenges 46.65 6.78
Rossens 46.72 6.90
Rovray 46.78 6.77
Saint-Barthélemy 46.63 6.60
Saint-Oyens 46.49 6.30
Saint-Sulpice 46.51 6.56
Senarclens 46.60 6.48
Sergey 46.75 6.50
~Sévery 46.57 6.44
Signy-Avenex 46.39 6.20
Suchy 46.72 6.60
Sullens 46.60 6.57
Suscévaz 46.76 6.59
Syens 46.65 6.78
Tannay 46.31 6.18
Tartegnin 46.46 6.31
Tolochenaz 46.50 6.48
Trey 46.77 6.93
Treycovagnes 46.77 6.61
Treytorrens (Payerne) 46.77 6.82
Ursins 46.74 6.67
Valeyres-sous-Rances 46.75 6.54
Valeyres-sous-Ursins 46.75 6.65
Vaulion 46.68 6.39
Vaux-sur-Morges 46.54 6.46
Vich 46.43 6.25
Villars-Epeney 46.78 6.70
Villars-le-Comte 46.71 6.81
Villars-le-Terroir 46.66 6.64
Villars-Sainte-Croix 46.57 6.56
Villars-sous-Yens 46.52 6.43
Villarzel 46.75 6.91
Vinzel 46.45 6.28
Vucherens 46.62 6.78
Vufflens-la-Ville 46.58 6.54
Vugelles-La Mothe 46.82 6.57
Vuiteboeuf 46.81 6.55
Vulliens 46.61 6.80
Vullierens 46.58 6.48
`,
  Neuenburg: `
Brot-Plamboz 46.98 6.74
~Corcelles-Cormondrèche 46.98 6.87
~Enges 47.07 7.01
Hauterive 47.01 6.97
La Chaux-du-Milieu 47.01 6.70
Laténa 47.01 6.98
Le Cerneux-Péquignot 47.01 6.67
Les Planchettes 47.10 6.77
Valangin 47.02 6.91
`,
  Genf: `
Avully 46.17 6.00
Avusy 46.15 6.00
Bardonnex 46.15 6.10
Choulex 46.23 6.22
Collex-Bossy 46.27 6.12
Collonge-Bellerive 46.25 6.20
Cologny 46.22 6.18
Genthod 46.26 6.16
Gy 46.25 6.26
Laconnex 46.16 6.03
Perly-Certoux 46.16 6.09
Pregny-Chambésy 46.24 6.14
Russin 46.19 6.01
`,
  Jura: `
Basse-Vendline 47.48 7.15
~Beurnevésin 47.49 7.14
Boécourt 47.35 7.21
Bourrignon 47.39 7.24
Bure 47.44 7.00
Châtillon 47.32 7.34
Courchapoix 47.35 7.45
Courchavon 47.44 7.06
~Damphreux 47.47 7.10
Damphreux-Lugnez 47.48 7.10
Develier 47.36 7.30
Ederswiler 47.42 7.31
Fahy 47.42 6.95
Grandfontaine 47.39 6.94
La Baroche 47.41 7.20
La Chaux-des-Breuleux 47.22 7.03
Le Bémont 47.26 7.01
Les Enfers 47.29 7.04
Les Genevez 47.25 7.12
~Lugnez 47.48 7.10
Mettembert 47.39 7.32
Montfaucon 47.28 7.05
Movelier 47.41 7.32
Muriaux 47.25 6.98
Pleigne 47.41 7.29
Rossemaison 47.35 7.34
Saint-Brais 47.30 7.11
Saulcy 47.30 7.15
Soubey 47.31 7.05
Soyhières 47.39 7.37
`,
};
