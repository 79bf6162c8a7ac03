export { type GazetteerCountry, type LoadGazetteerOptions, loadGazetteer } from './load-gazetteer.ts';
