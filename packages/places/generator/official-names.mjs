/** Official names where GeoNames leads with another one. */
export const OFFICIAL_NAMES = {
  DE: {
    Munich: 'München',
    Kalawa: 'Calau',
    Wittenberg: 'Lutherstadt Wittenberg',
    Lubin: 'Lübben (Spreewald)',
    Lubnjow: 'Lübbenau/Spreewald',
    'Eisleben Lutherstadt': 'Lutherstadt Eisleben',
    'Seebad Heringsdorf': 'Heringsdorf',
  },
  AT: {
    Vienna: 'Wien',
    'St. Martin of Tennengebirge': 'St. Martin am Tennengebirge',
  },
  CH: {
    Genève: 'Genf',
    'Martigny-Ville': 'Martigny',
    'Basse-Nendaz': 'Nendaz',
    'Murten/Morat': 'Murten',
    'Estavayer-le-Lac': 'Estavayer',
    Breíl: 'Breil/Brigels',
    'Klosters Serneus': 'Klosters',
    'Sils-Segl Maria': 'Sils im Engadin',
  },
};
