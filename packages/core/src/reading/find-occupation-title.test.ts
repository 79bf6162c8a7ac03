import { describe, expect, it } from 'vitest';
import { findOccupationTitle } from './find-occupation-title.ts';
import { plainText } from './plain-text.ts';

describe('findOccupationTitle', () => {
  it.each([
    [
      'Pflegefachmann',
      'Dipl. Pflegefachmann HF / Dipl. Pflegefachfrau HF\n\nVersion August 2024\n\nWer pflegt, hält Fäden zusammen.',
    ],
    [
      'Fachfrau Gesundheit',
      'Merkblatt\n\nFachfrau Gesundheit EFZ / Fachmann Gesundheit EFZ\n\nSie begleiten Menschen im Alltag.',
    ],
    ['Kauffrau/Kaufmann', 'Kauffrau/Kaufmann EFZ (Branche Bank)\n\nKaufleute beraten Kundschaft.'],
    ['Augenoptiker', 'Startseite › Berufe A–Z › Augenoptiker\nAugenoptiker in Hof\nBrillen sind Mode.'],
    [
      'Augenoptiker',
      'Augenoptiker werden: So klappt der Einstieg\n\nWer gern mit Menschen arbeitet, ist hier richtig.',
    ],
    ['Augenoptiker', 'Wie werde ich Augenoptiker?\n\nDie Ausbildung dauert drei Jahre.'],
    ['Augenoptiker', 'Was macht ein Augenoptiker?\n\nEr schleift Gläser.'],
    ['Hörakustikerin', 'Was macht eigentlich eine Hörakustikerin?\n\nHörakustikerinnen passen Hörgeräte an.'],
    ['Hörakustiker', 'Was verdient man als Hörakustiker?\n\nDas hängt vom Betrieb ab.'],
    ['Hörakustiker', 'Gehalt als Hörakustiker: Das verdienst Du\n\nDas hängt vom Betrieb ab.'],
    ['Hörakustiker:in', 'Beruf: Hörakustiker:in\n\nHörakustiker:innen passen Geräte an.'],
    ['Hörakustiker*in', 'Berufsporträt Hörakustiker*in\n\nEin Handwerk mit Zukunft.'],
    ['Hörakustiker', 'Ausbildung zum Hörakustiker (m/w/d)\n\nEin Handwerk mit Zukunft.'],
    ['Hörakustikerin', 'Ausbildung zur Hörakustikerin / zum Hörakustiker\n\nEin Handwerk mit Zukunft.'],
    ['Supply Chain Manager', 'Job-Profil: Supply Chain Manager\n\nLieferketten sind ihr Metier.'],
    ['Supply Chain Manager', 'Jobprofil Supply Chain Manager (w/m/d)\n\nLieferketten sind ihr Metier.'],
    ['Tierpfleger', 'Steckbrief: Tierpfleger\n\nTiere brauchen Futter.'],
    ['Tierpfleger/-in', 'Berufsbild Tierpfleger/-in\n\nTiere brauchen Futter.'],
    ['Tierpflegerin', 'Im Porträt: Tierpflegerin im Zoo\n\nTiere brauchen Futter.'],
    [
      'Tierpflegerin',
      '„Kein Tag ohne Elefanten“\n\nMaike R. arbeitet als Tierpflegerin im Zoo. Wir haben sie besucht.',
    ],
    [
      'Tierpflegerin',
      '„Kein Tag ohne Elefanten“\n\nInterview mit Maike R., Tierpflegerin im Zoo Hannover\n\nFrau R., wie war Ihr Tag?',
    ],
    [
      'Sozialpädagoge',
      'Interview\n\n„Man muss zuhören können“\n\nJonas P. ist seit vier Jahren Sozialpädagoge bei der Lebenshilfe. Wir sprachen mit ihm.',
    ],
    [
      'Lebensmitteltechnologin',
      'Alumni im Gespräch\n\nVom Hörsaal ins Labor: Lena B., Lebensmitteltechnologin\n\nWas machen Sie genau?',
    ],
    ['Geomatikerin', 'Nachgefragt bei … einer Geomatikerin\n\nSie misst die Welt.'],
    ['Geomatiker', 'Mein Job: Geomatiker\n\nIch messe die Welt.'],
    ['Geomatiker', 'Traumjob Geomatiker?\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Zukunftsberuf Geomatiker\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Karriere als Geomatiker – Aufgaben, Gehalt, Perspektiven\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Arbeiten als Geomatiker in Bern\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Geomatiker Gehalt 2024: Was verdient ein Geomatiker?\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Geomatiker – Beruf, Gehalt, Ausbildung\n\nWer die Welt misst, braucht Geduld.'],
    ['Geomatiker', 'Geomatiker | Berufsbild & Gehalt\n\nWer die Welt misst, braucht Geduld.'],
    ['GEOMATIKER/IN', 'GEOMATIKER/IN\n\nWer die Welt misst, braucht Geduld. Geomatiker sind gefragt.'],
    [
      'Fachkraft für Kurier-, Express- und Postdienstleistungen',
      'Fachkraft für Kurier-, Express- und Postdienstleistungen in Trier\n\nPakete kommen täglich.',
    ],
    ['Kaufmann für Büromanagement', 'Kaufmann für Büromanagement in Gera\n\nAblage, Rechnungen, Telefon.'],
    ['Kaufleute im E-Commerce', 'Kaufleute im E-Commerce\n\nOnline verkaufen will gelernt sein.'],
    [
      'Industriekaufmann/-frau',
      'Industriekaufmann/-frau in Gera: Gehalt und Ausbildung\n\nAblage, Rechnungen, Telefon.',
    ],
    ['HR-Fachfrau', 'HR-Fachfrau mit eidg. Fachausweis\n\nSie betreut das Personal.'],
    ['Bank- und Versicherungskaufmann', 'Bank- und Versicherungskaufmann in Linz\n\nGeld will angelegt sein.'],
    ['Brauer', 'Der Beruf des Brauers in Bamberg\n\nHopfen und Malz. Brauer gibt es hier viele.'],
    ['Brauer und Mälzer', 'Alles über den Beruf Brauer und Mälzer\n\nHopfen und Malz.'],
    ['Brauer und Mälzer', 'Brauer und Mälzer Jobs in Bamberg\nBeruf Brauer und Mälzer in Bamberg\nHopfen und Malz.'],
    ['Werkstoffprüfer', 'Werkstoffprüfer Stellenangebote in Siegen\n\nStahl wird geprüft.'],
    ['Werkstoffprüfer', 'Stellenangebote für Werkstoffprüfer in Siegen\n\nStahl wird geprüft.'],
    ['Hebamme', 'Ein Tag im Leben einer Hebamme\n\nUm fünf Uhr klingelt das Telefon. Hebammen schlafen wenig.'],
    ['Lokführer', 'Quereinstieg als Lokführer\n\nZüge fahren immer.'],
    ['Försterin', 'Unterwegs mit der Försterin\n\nDer Wald schläft nie. Försterin Ute K. schon.'],
    [
      'Rechtsanwaltsfachangestellte',
      'Zwischen Akten und Anwälten: Rechtsanwaltsfachangestellte in Ulm\n\nFristen sind ihr Geschäft.',
    ],
    [
      'Verpackungsingenieur',
      'Studium und dann? Verpackungsingenieur!\n\nKartons wollen geplant sein. Verpackungsingenieure sind rar.',
    ],
    [
      'Compliance Officer',
      'Magazin > Karriere > Compliance Officer\n\nRegeln, überall Regeln\n\nCompliance Officer achten darauf.',
    ],
    ['Compliance Officer', 'Karriereguide\n\nSo wirst Du Compliance Officer\n\nRegeln, überall Regeln.'],
    [
      'Compliance Officer',
      'Compliance Officer (m/w/d): Aufgaben, Gehalt und Weg in den Beruf\n\nRegeln, überall Regeln.',
    ],
    [
      'Compliance Officer',
      'Was macht ein Compliance Officer? Aufgaben, Gehalt und Voraussetzungen\n\nRegeln, überall Regeln.',
    ],
    ['Polymechaniker', 'Lehre als Polymechaniker EFZ in Uster\n\nMetall wird präzise.'],
    ['Polymechaniker/in', 'Polymechaniker/in EFZ – vier Jahre Lehre, viele Wege\n\nMetall wird präzise.'],
    [
      'Elektroplaner',
      'Blog | 12. März 2024 | Von der Redaktion\n\nWarum wir mehr Elektroplaner brauchen\n\nElektroplaner zeichnen Leitungen.',
    ],
    ['Steuerberater', 'Steuerberater in Österreich: Karriere und Einkommen\n\nSteuern sind kompliziert.'],
    ['Steuerberater', 'Einkommen Steuerberater\n\nSteuern sind kompliziert.'],
    [
      'Diplomierte Gesundheits- und Krankenpflegerin',
      'Diplomierte Gesundheits- und Krankenpflegerin in Wels\n\nPflege ist Beziehung.',
    ],
    ['Techniker', 'Staatlich geprüfter Techniker für Maschinenbau\n\nMaschinen, Maschinen.'],
    ['Medizinische:r Fachangestellte:r', 'Medizinische:r Fachangestellte:r in Köln\n\nPraxisalltag.'],
    ['Zahnmedizinische Fachangestellte', 'Zahnmedizinische Fachangestellte in Köln\n\nPraxisalltag.'],
    ['UX-/UI-Designer:in', 'UX-/UI-Designer:in\n\nApps müssen leicht sein.'],
    ['Physiotherapeutin', 'Dein Weg zur Physiotherapeutin\n\nMuskeln und Gelenke.'],
    ['Physiotherapeut/in', 'Physiotherapeut/in: Ausbildung, Studium und Gehalt in der Schweiz\n\nMuskeln und Gelenke.'],
    [
      'Scrum Master',
      'Blog der Agentur › Rollen\n\nScrum Master: Wer ist das?\n\nEr ist kein Projektleiter. Der Scrum Master räumt auf.',
    ],
    [
      'Influencer-Manager',
      'Berufe im Netz, Folge 12\n\nInfluencer-Manager: Dompteure der Reichweite\n\nVor zehn Jahren gab es das nicht.',
    ],
    [
      'Kindheitspädagogin',
      'Alumni · Interview\n\nGespräch: Kindheitspädagogin Mirjam O. über den Einstieg\n\nViele nennen sie Erzieherin.',
    ],
    [
      'Hörakustikerin',
      'Magazin › Köpfe\n\n„Die meisten kommen zu spät“\n\nLea Gärtner hat vor drei Jahren einen Laden übernommen. Als Hörakustikerin passt sie Geräte an.\n\nFrau Gärtner, wie war das?\n\nGärtner: Gut.',
    ],
    [
      'Steinmetz',
      'Steinmetz in Wunsiedel - ein Handwerk mit Staub\n\nWer hier Steinmetz wird, wird es oft in vierter Generation.',
    ],
  ])('names the occupation %s of: %s', (name, page) => {
    expect(findOccupationTitle(plainText(page).text)?.name).toBe(name);
  });
});
