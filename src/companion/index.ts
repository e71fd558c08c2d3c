export * from './beside';
export { chooseTable, companionKey } from './choose-table';
export { isCompanionName } from './companion-name';
export * from './compare-targets';
export * from './gather-tables';
export { layBeside } from './lay-beside';
export * from './match-indicators';
export { plainIndicator, plainProject, plainText } from './plain-name';
